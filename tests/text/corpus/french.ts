import type { Written } from './written.ts';

/** News from a country that does not exist. */
export const french: Written = {
  lang: 'fr',
  titles: 'M MM Mme Mlle Dr Pr Me président présidente maire ministre sénateur juge général',
  gap: ' ',
  people: {
    vallon: { name: 'Nora Vallon', aliases: ['Vallon'], role: 'Maire de Montclair', isListed: true },
    avril: { name: 'Étienne Avril', aliases: ['Avril'], role: 'Ministre des transports', isListed: true },
    petit: { name: 'J.-P. Lamarque', aliases: ['Lamarque'], role: 'Sénateur', isListed: true },
    estree: { name: 'Anne d’Estrée', aliases: ["d'Estrée"], role: 'Juge à Montclair', isListed: true },
    smith: { name: 'Ada Vallon-Leroy', aliases: ['Vallon-Leroy'], role: 'Ingénieure', isListed: false },
    pierre: { name: 'Yvo Pierrard', aliases: ['Pierrard'], role: 'Ingénieur', isListed: false },
  },
  uncited: 'L’armée a miné les barrages.',
  paragraphs: [
    ['Le conseil a voté le 1er mars à 16 h 30.[^a]', 'Le 2 mars, M. Pierrard a démissionné.[^b]'],
    ['{vallon|Nora Vallon} nie que M. Pierrard ait pris l’argent de la Cie. Brandt.[^a]', 'Celle-ci se tait.[^b]'],
    [
      'La ville fut prise en 52 av. J.-C. par les troupes de T. Labienus.[^a]',
      'Elle fut rasée en 12 apr. J.-C., dit-on.[^b]',
    ],
    ['« Le pont est-il ouvert ? » demande Anna Berg.[^a]', '« Non ! » répond {vallon|Nora Vallon}.[^b]'],
    ['« Est-il ouvert ? »[^a] demande-t-il.[^b]', '« Pas avant juin »[^c], dit-elle.[^a]'],
    ['L’armée[^a] a miné les barrages de St. Aubin, selon le ministère[^b].', 'Personne n’est blessé[^c].'],
    [
      '« Tout est perdu. Personne n’est venu[^a]. »',
      '« C’est faux.[^b] »',
      'Tels furent leurs mots, le 3 oct. dernier.[^c]',
    ],
    ['Qui a coupé le câble[^a] ?', 'Nul ne le sait ![^b]', 'L’enquête continue…[^c]', 'Elle finira le 31 déc.[^a]'],
    ['Le coût atteint 4,5 M€, soit 1.250.000 € de plus qu’en sept. 2023.[^a]', '12 sociétés ont renoncé.[^b]'],
    ['Les pays invités (Canada, Malte, etc.)[^a] Vallon ne les a pas nommés.[^b]', 'Ils viendront le 8.[^c]'],
    ['Aux U.S.A.[^a], au Canada[^b] et à Malte[^c], on s’étonne.[^a]', 'Pourquoi ?', 'Nul ne répond.[^b]'],
    [
      'Le décret (art. 5, al. 2, cf. p. 14)[^a] s’applique depuis le 1er janv. 2024.[^b]',
      '(Il n’y en avait pas.)[^c]',
      'On le conteste.[^a]',
    ],
    ['MM. Roy et Blanc, Mme Noir et le Dr. E. Vert ont vu les piles nos 3 et 4.[^a][^b]', 'Toutes sont fissurées.[^c]'],
    ['Le ministre, {avril|Étienne Avril}, est parti mardi 9 avr. à 7 h.[^a]', 'Il revint le 11 avril 2024.[^b]'],
    ['Au XIXe s., Louis XIV. Bis — c’est son surnom — tenait ce bar.[^a]', 'Il est mort en 1902.[^b]'],
    ['Le sénateur {petit|J.-P. Lamarque} a dit : « Je vote non. Point. »[^a]', 'Puis il sortit.[^b]'],
    ['La juge, {estree|Anne d’Estrée}, a lu l’arrêt no. 12.[^a]', 'L’avocat, Me. Rey, fera appel.[^b]'],
    ['C’est l’accord d’{avril|Étienne Avril} que l’O.N.U. a salué.[^a]', 'L’U.E. l’ignore.[^b]'],
    [
      'Ada Vallon-Leroy a vu les plans.[^a]',
      'Carla Vallon aussi, rue Vallon.[^b]',
      'Puis {vallon|Nora Vallon} les vit.[^c]',
    ],
    ['Le parti a obtenu 5,0 % (contre 4,9 % env. en 2019)[^a] et entre à l’Assemblée.[^b]', 'Son chef pleure.[^c]'],
    ['Messe à 22 h. à Ste. Anne ![^a]', 'C’était écrit au portail[^b].', 'Le 2e jour fut annulé [^c].'],
    ['Les Ets. Muller & Fils S.A. doivent env. 3 Md€ à l’État.[^a][^b][^c]', 'Échéance : 31.12.2024.[^a] [^b]'],
    ['Elle a lu « Qui a peur ? » et « Plus jamais ! » en classe de 3e.[^a]', 'Lui, rien.[^b]'],
    ['“Nous partons.”[^a]', '“Où ?”[^b]', '“À St. Malo-les-Bois”, dit le capitaine J. Leloup.[^c]'],
    ['Le col. Dupré (C.R.) a écrit : « N.B. : ne pas tirer. »[^a]', 'A-t-il été lu ?[^b]'],
  ],
  items: [
    ['Pétrole, gaz, bois, etc.[^a] ; et du blé.[^b]', 'Du sucre depuis le 1er juil.[^c]'],
    ['Le gén. L. M. Ferrand (2e section) vit à Paris, bd. St. Michel, avec son fils.[^a]'],
    ['Rue Étienne Avrillon, {avril|Étienne Avril} et Étienne Avrillon ont parlé en avril.[^a]'],
  ],
  quotations: [
    ['« Le Dr. Amos a tort. Je le lui ai dit. »[^a]', '« Il a ri ! »[^b]'],
    ['On se vit au no. 10.', 'M. Hahn fut en retard.[^a]', 'Malade ?', 'Non.[^b]'],
    ['« Jamais », dit-elle (« pas même le 1er août »[^a]), « je ne signerai. »[^b]'],
  ],
  headed: [
    {
      heading: 'Nora Vallon',
      sentences: ['La maire {vallon|Vallon} parla le 9 sept. à l’O.N.U.[^a]', 'Elle rentra.[^b]'],
    },
    {
      heading: 'Étienne Avril',
      sentences: ['En Avril 2024, la taxe baissa.[^a]', 'C’était l’œuvre du ministre {avril|Avril}.[^b]'],
    },
    {
      heading: 'Nora Vallon',
      sentences: ['Les pro-Vallon et Mme Vallon-Leroy ont ri.[^a]', 'Nul n’a cru M. Vallonnet.[^b]'],
    },
    {
      heading: 'Nora Vallon',
      sentences: [
        'Le 1er mai, rue Vallon, Mme Carla Roy, née Vallon, attendait.[^a]',
        'Elle aussi est une Vallon.[^b]',
      ],
    },
  ],
  table: {
    head: ['Date', 'Événement'],
    rows: [
      ['1er janv.', 'Le conseil approuve.[^a]'],
      ['3 mai', 'Le col. Dupré (C.R.) démissionne[^b]'],
      ['9 sept., 16 h', 'Discours de N. Vallon à l’O.N.U. ; 51 voix contre 49[^a][^c]'],
    ],
  },
};
