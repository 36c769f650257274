const languages = {
  french: (
    'le la les de des du un une et à dans pour par sur avec est été a ont où déjà très après selon ' +
    'président république élection élu gouvernement société économie marché année français française ' +
    'étranger égalité Égypte École État ministre régional développement création politique crée ' +
    'créée possède hôpital forêt août Noël naïf cœur ça français leçon reçu garçon même être fête ' +
    'bibliothèque musée théâtre poète écrivain siècle père mère problème système pêche île dîner ' +
    'sûr goût mûr voilà là-bas «journal» l’été d’où qu’elle n’a aujourd’hui ville rue maison travail'
  ).split(' '),
  english: (
    'the of and to in a is that for it was on with as by at from this be are said new news paper ' +
    'government minister city people year years first world market company court police school ' +
    'café naïve façade “quoted” it’s don’t – £50 résumé cliché museum library archive printing press ' +
    'house river train bridge water harvest summer winter festival music theatre history'
  ).split(' '),
};

/** Words of French or English newspapers in no order, sentences as long as theirs. */
export function europeanText(
  language: keyof typeof languages,
  random: () => number,
  length: number,
): string {
  const words = languages[language];
  let text = '';
  for (let place = 0; text.length < length; place++) {
    const word = words[Math.floor(random() * words.length)] as string;
    text += place % 12 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    text += place % 12 === 11 ? '.\n' : ' ';
  }
  return text.slice(0, length);
}
