import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command } from './command.ts';
import { isPressed, isTextField, isWriting } from './key-press.ts';
import type { Room } from './room.ts';

/** Hears the keys of the whole page while its host is there, and does what they are for. */
export class CommandController implements ReactiveController {
  readonly #commands: readonly Command[];
  readonly #room: () => Room;

  constructor(host: ReactiveControllerHost, commands: readonly Command[], room: () => Room) {
    this.#commands = commands;
    this.#room = room;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#keydown);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#keydown);
  }

  /** Does what a menu asks for by the command's name. */
  run(id: string): void {
    const command = this.#commands.find((each) => each.id === id);
    if (command !== undefined) this.#do(command, []);
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    const path = event.composedPath();
    const isInText = isTextField(path[0]);
    const command = this.#commands.find(
      ({ keys = [], run }) =>
        run !== undefined &&
        keys.some((press) => isPressed(press, event) && !(isInText && isWriting(press))),
    );
    if (command !== undefined && this.#do(command, path)) event.preventDefault();
  };

  /** @returns whether it could be done */
  #do(command: Command, path: readonly EventTarget[]): boolean {
    const room = this.#room();
    if (command.isUsable?.(room) === false) return false;
    command.run?.(room, path);
    return true;
  }
}
