/**
 * JSON to a value; a whole number longer than a number holds stays as it is written: identifiers can be so
 * long.
 *
 * @throws SyntaxError
 */
export function parseJson(json: string): unknown {
  // Called for every value, a reviver doubles the time.
  const value: unknown = longNumber.test(json)
    ? JSON.parse(json, keepLongNumbers)
    : JSON.parse(json);
  return value;
}

const longNumber = /[0-9]{16}/u;

function keepLongNumbers(_key: string, value: unknown, written?: { source?: string }): unknown {
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  return isRounded ? written?.source : value;
}
