import type { ListBuilder } from './list-builder.ts';
import { positionOfPlace, zoneOfPlace } from './place.ts';
import { standfirstZone, titleZone, type Zone } from './zones.ts';

/** Places are smaller: a document and a place together are one number that still counts exactly. */
const placesPerDocument = 2 ** 31;

/**
 * Puts together the occurrences of several words that share a term, each word's in order. Where only the
 * number in each document is asked for they are counted; places are sorted.
 */
export class ListUnion {
  /** For each document: all occurrences, those in the title, those in the standfirst. */
  readonly #occurrences: Int32Array;
  readonly #titles: Int32Array;
  readonly #standfirsts: Int32Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  #places = new Float64Array(1 << 12);
  #placeCount = 0;

  constructor(documents: number) {
    this.#occurrences = new Int32Array(documents);
    this.#titles = new Int32Array(documents);
    this.#standfirsts = new Int32Array(documents);
    this.#touched = new Int32Array(documents);
  }

  /** An occurrence of a term that is not kept in its places. */
  count(document: number, zone: Zone): void {
    const before = this.#occurrences[document] as number;
    if (before === 0) this.#touched[this.#touchedCount++] = document;
    this.#occurrences[document] = before + 1;
    if (zone === titleZone) this.#titles[document] = (this.#titles[document] as number) + 1;
    if (zone === standfirstZone) {
      this.#standfirsts[document] = (this.#standfirsts[document] as number) + 1;
    }
  }

  /** An occurrence of one that is. */
  place(document: number, place: number): void {
    if (this.#placeCount === this.#places.length) {
      const larger = new Float64Array(this.#places.length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.#placeCount++] = document * placesPerDocument + place;
  }

  /** Moves what was put together into a list, in order. */
  moveTo(list: ListBuilder, isPlaced: boolean): void {
    if (isPlaced) this.#movePlaces(list);
    else this.#moveCounts(list);
  }

  #movePlaces(list: ListBuilder): void {
    for (const both of this.#places.subarray(0, this.#placeCount).sort()) {
      const document = Math.floor(both / placesPerDocument);
      const place = both - document * placesPerDocument;
      list.occurrence(document, zoneOfPlace(place), positionOfPlace(place));
    }
    this.#placeCount = 0;
  }

  #moveCounts(list: ListBuilder): void {
    for (const document of this.#touched.subarray(0, this.#touchedCount).sort()) {
      list.document(
        document,
        this.#occurrences[document] as number,
        this.#titles[document] as number,
        this.#standfirsts[document] as number,
      );
      this.#occurrences[document] = 0;
      this.#titles[document] = 0;
      this.#standfirsts[document] = 0;
    }
    this.#touchedCount = 0;
  }
}
