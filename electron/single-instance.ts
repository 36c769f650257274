import { app } from 'electron';
import { readHandedOver, type HandedOver } from './handed-over.ts';

/**
 * Takes the lock that one running Khizana holds. Whoever gets it hears what later starts want; whoever does not
 * has handed over what it wanted and must quit.
 *
 * @param wanted what this start is to open
 */
export function becomeTheOnlyInstance(
  wanted: HandedOver,
  hear: (wanted: HandedOver) => void,
): boolean {
  // Read by the one who was started, since only it knows the folder it was started in.
  if (!app.requestSingleInstanceLock({ ...wanted })) return false;
  app.on('second-instance', (_event, _argv, _workingFolder, data) => {
    hear(readHandedOver(data));
  });
  return true;
}
