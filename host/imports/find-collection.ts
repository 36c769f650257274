import type { ArchiveImplementation } from '../../contract/contract.ts';
import type { Collection } from '../../contract/job-schemas.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import type { CommandFailure } from '../command-line.ts';
import type { Complaint } from '../complaint.ts';

/** What a command has been given to name a collection. */
export function whichCollection(
  command: string,
  named: string | undefined,
): Outcome<string, Complaint> {
  if (named !== undefined) return succeed(named);
  return fail({
    ar: `${command}: أي مجموعة؟ اكتب رقمها أو اسمها بعد الأمر؛ وهي في khizana collections`,
    en: `${command}: which collection? Put its number or name behind the command; khizana collections lists them`,
  });
}

/** One that was read from a place of the reader's, which what is shipped with the app has not. */
export async function findReadCollection(
  api: ArchiveImplementation,
  command: string,
  named: string,
): Promise<Outcome<Collection, CommandFailure>> {
  const found = await findCollection(api, command, named);
  if (!found.ok || found.value.place !== null) return found;
  const { name } = found.value;
  return fail({
    ar: `${command}: «${name}» مما يأتي مع خزانة، فلا مصدر لها يُنظر فيه من جديد`,
    en: `${command}: "${name}" is shipped with Khizana and has no source to look at again`,
  });
}

/** The collection of a number, or of a name that only one has. */
export async function findCollection(
  api: ArchiveImplementation,
  command: string,
  named: string,
): Promise<Outcome<Collection, CommandFailure>> {
  const listed = await ask(api, 'collections', {});
  if (!listed.ok) return listed;
  const { collections } = listed.value;
  const byNumber = collections.find(({ id }) => String(id) === named);
  if (byNumber !== undefined) return succeed(byNumber);
  const [first, second] = collections.filter(({ name }) => name === named);
  if (first !== undefined && second === undefined) return succeed(first);
  return fail(
    first === undefined
      ? {
          ar: `${command}: لا مجموعة «${named}» في المكتبة؛ انظر khizana collections`,
          en: `${command}: no collection "${named}" in this library; see khizana collections`,
        }
      : {
          ar: `${command}: أكثر من مجموعة اسمها «${named}»؛ اكتب رقمها، وهو في khizana collections`,
          en: `${command}: more than one collection is called "${named}"; give its number, see khizana collections`,
        },
  );
}
