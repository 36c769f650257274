/**
 * English and French words too common to search for, beside the Arabic ones. What is also a name, an
 * acronym or a word to look for in the other language is left out, since a single word does not say
 * which language it is in: «US», «WHO», «CAN», «IT», «on», «son», «pour», «main», «pas».
 */
export const latinStopWords =
  'the a an of and or in to for is are was were be been at by with from as that this these those ' +
  'its his her their has have had but ' +
  'le la les un une de du des et au aux dans sur par que qui est sont ce cette ces il elle ils elles ' +
  'avec leur leurs';
