/** A year `YYYY`, a month `YYYY-MM` or a day `YYYY-MM-DD`. Apart from the schemas, for the page's sake. */
export const datePrefix = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
