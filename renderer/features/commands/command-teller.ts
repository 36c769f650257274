import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommandStates } from '../../../contract/command-states.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import type { PreferencesStore } from '../../preferences/preferences-store.ts';
import type { Command } from './command.ts';
import type { Room } from './room.ts';

/**
 * Tells the desktop which commands can be done now, for its native menu. Whatever decides that is drawn by the
 * host, so it is looked at whenever the host was; but for what the reader sets and the way back and forward.
 */
export class CommandTeller implements ReactiveController {
  readonly #desktop: () => Pick<Desktop, 'tellCommands'> | undefined;
  readonly #commands: readonly Command[];
  readonly #room: () => Room;
  #told = '';
  #preferences: PreferencesStore | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    desktop: () => Pick<Desktop, 'tellCommands'> | undefined,
    commands: readonly Command[],
    room: () => Room,
  ) {
    this.#desktop = desktop;
    this.#commands = commands;
    this.#room = room;
    host.addController(this);
  }

  hostConnected(): void {
    window.navigation.addEventListener('currententrychange', this.hostUpdated);
  }

  hostDisconnected(): void {
    window.navigation.removeEventListener('currententrychange', this.hostUpdated);
    this.#follow(undefined);
  }

  readonly hostUpdated = (): void => {
    const desktop = this.#desktop();
    if (desktop === undefined) return;
    const room = this.#room();
    this.#follow(room.preferences);
    const states = commandStates(this.#commands, room);
    const told = JSON.stringify(states);
    if (told === this.#told) return;
    this.#told = told;
    desktop.tellCommands(states);
  };

  /** Not all that the reader sets is drawn by the host. */
  #follow(preferences: PreferencesStore | undefined): void {
    if (preferences === this.#preferences) return;
    this.#unsubscribe?.();
    this.#preferences = preferences;
    this.#unsubscribe = preferences?.subscribe(this.hostUpdated);
  }
}

function commandStates(commands: readonly Command[], room: Room): CommandStates {
  const named = (is: (command: Command) => boolean): string[] =>
    commands.filter(is).map(({ id }) => id);
  return {
    possible: named(({ run, isUsable }) => run !== undefined && isUsable?.(room) !== false),
    chosen: named(({ isChosen }) => isChosen?.(room) === true),
  };
}
