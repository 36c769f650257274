/** What the bridge to the page has beside the methods of the contract. */
export const beyondTheContract = [
  ...['subscribe', 'cancel', 'choose', 'pathOf', 'savePdf', 'installUpdate', 'ready', 'onCommand'],
  ...['libraries', 'openLibrary', 'view', 'onView', 'tellCommands', 'onReport', 'copyText'],
] as const;
