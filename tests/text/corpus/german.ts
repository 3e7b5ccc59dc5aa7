import type { Written } from './written.ts';

/** News from a country that does not exist. */
export const german: Written = {
  lang: 'de',
  titles: 'Herr Frau Dr Prof Präsident Präsidentin Bürgermeister Bürgermeisterin Minister Ministerin Kanzler',
  gap: ' ',
  people: {
    berger: { name: 'Nora Berger', aliases: ['Berger'], role: 'Bürgermeisterin, Neustadt', isListed: true },
    loewe: { name: 'Karl-Heinz Löwe', aliases: ['Löwe'], role: 'Minister für Verkehr', isListed: true },
    marz: { name: 'Friedrich von März', aliases: ['von März', 'März'], role: 'Kanzler', isListed: true },
    schmidt: { name: 'H. J. Schmittke', aliases: ['Schmittke'], role: 'Richter am Landgericht', isListed: true },
    bergerMohn: { name: 'Ada Berger-Mohn', aliases: ['Berger-Mohn'], role: 'Ingenieurin', isListed: false },
    kurz: { name: 'Ivo Stein', aliases: ['Stein'], role: 'Ingenieur', isListed: false },
  },
  uncited: 'Die Armee verminte die Dämme.',
  paragraphs: [
    ['Der Rat stimmte am 5. März ab.[^a]', 'Am 6. begann die Arbeit, und am 12. endete sie.[^b]'],
    ['{berger|Nora Berger} bestreitet, dass Dr. Stein Geld von der Fa. Brandt nahm.[^a]', 'Diese schwieg.[^b]'],
    [
      'Betroffen sind z. B. Kanada, Island u. a. Länder.[^a]',
      'Auch Malta, d. h. die Regierung in Valletta, protestierte.[^b]',
    ],
    ['„Ist die Brücke offen?“, fragte Anna Lenz.[^a]', '„Nein!“, rief {berger|Nora Berger}.[^b]'],
    ['„Ist sie offen?“[^a], fragte er.[^b]', '„Nicht vor Juni“[^c], sagte sie.[^a]'],
    [
      'Die Armee[^a] verminte die Dämme oberhalb von St. Gallus, so das Ministerium[^b].',
      'Verletzt wurde niemand[^c].',
    ],
    ['Der Schaden liegt bei 4,5 Mio. Euro, die Schulden betragen 1.250.000 Euro.[^a]', '12 Firmen gaben auf.[^b]'],
    [
      'Im 19. Jh. stand hier eine Burg; König Ludwig II. ließ sie abreißen.[^a]',
      'Ihr Turm blieb.[^b]',
      'Wer weiß das noch?[^c]',
    ],
    [
      'Prof. Dr. E. Wirth und Dipl.-Ing. R. Kern prüften die Pfeiler Nr. 3 und Nr. 4.[^a][^b]',
      'Beide haben Risse.[^c]',
    ],
    [
      'Das Gesetz (Art. 5 Abs. 2 Satz 1, vgl. S. 14)[^a] gilt seit dem 1. Jan. 2024.[^b]',
      '(Davor galt keines.)[^c]',
      'Es ist umstritten.[^a]',
    ],
    ['Die Länder (Kanada, Malta usw.)[^a] Anfang Mai zu laden, lehnte der Rat ab.[^b]', 'Er tagt um 10 Uhr.[^c]'],
    ['„Alles ist verloren. Niemand kam[^a].“', '„Das stimmt nicht.[^b]“', 'So stritten beide am 3. Oktober.[^c]'],
    ['»Wir gehen.«[^a]', '»Wohin?«[^b]', '»Nach Bad St. Peter«, sagte Kapitän J. Wolff.[^c]'],
    ['Er schwieg …[^a]', 'Dann ging das Licht aus.[^b]', 'Alle riefen: „Raus hier!“[^c]', 'Um 5.30 Uhr war Ruhe.[^a]'],
    ['Der Minister, {loewe|Karl-Heinz Löwe}, reiste am Mi., dem 9. Okt., ab.[^a]', 'Er kam am 11. zurück.[^b]'],
    [
      'Laut {schmidt|H. J. Schmittke} ist Paragraf 12 ff. nicht anwendbar.[^a]',
      'Das Urteil (Az. 3 O 14/24) ist rechtskräftig.[^b]',
    ],
    [
      'Ada Berger-Mohn sah die Pläne zuerst.[^a]',
      'Die Berger-Regierung kannte sie nicht.[^b]',
      'Erst später sah {berger|Nora Berger} sie.[^c]',
    ],
    ['Am 8. März und am 1. Mai bleibt das Amt zu.[^a]', 'Das ordnete {marz|Friedrich von März} an.[^b]'],
    [
      'Die Partei kam auf 5,0 Prozent (2019: 4,9 v. H.)[^a] und zog ein.[^b]',
      'Ihr Chef, Max Frhr. v. Thal, weinte.[^c]',
    ],
    ['In den U.S.A.[^a], in Kanada[^b] und auf Malta[^c] blieb es still.[^a]', 'Warum?', 'Das wusste keiner.[^b]'],
    [
      'Hl. Messe am 24. Dez. um 22 Uhr![^a]',
      'So stand es am Tor von St. Anna[^b].',
      'Der 2. Weihnachtstag fiel aus [^c].',
    ],
    ['Die Müller & Söhne GmbH i. G. schuldet dem Land rd. 3 Mrd. Kronen.[^a][^b][^c]', 'Frist: 31.12.2024.[^a] [^b]'],
    ['Der Zug ICE 5. Ordnung?', 'Den gibt es nicht, sagt Ing. Otto Kranz jun.[^a]', 'Gemeint war „ICE 5“.[^b]'],
    ['Sie las „Wer hat Angst?“ und „Nie wieder!“ in der 7. Klasse.[^a]', 'Er las nichts.[^b]'],
    ['Gegen 18 Uhr sank der Druck auf ca. 2.5 bar, i. d. R. sind es 6.[^a]', 'Ventil Nr. 7. klemmte.[^b]'],
  ],
  items: [
    ['Öl, Gas, Holz usw.[^a]; dazu Weizen.[^b]', 'Seit dem 1. 7. auch Zucker.[^c]'],
    ['Gen. a. D. L. M. Ferber wohnt in Frankfurt a. M. und in Bad H.[^a]'],
    ['{loewe|Karl-Heinz Löwe} (geb. 1961) und Karl Löwenherz traten zurück.[^a]'],
  ],
  quotations: [
    ['„Dr. Amos irrt. Das sagte ich ihm.“[^a]', '„Er lachte!“[^b]'],
    ['Wir trafen uns in Nr. 10.', 'Hr. Hahn kam spät.[^a]', 'War er krank?', 'Nein.[^b]'],
    ['‚Niemals‘, sagte sie (‚auch nicht am 1. Aug.‘[^a]), ‚gebe ich nach.‘[^b]'],
  ],
  headed: [
    {
      heading: 'Nora Berger',
      sentences: ['Bürgermeisterin {berger|Berger} sprach am 9. Sept. vor dem Rat.[^a]', 'Dann flog sie heim.[^b]'],
    },
    {
      heading: 'Friedrich von März',
      sentences: [
        'Im März 2024 sank die Steuer, am 5. März stieg sie wieder.[^a]',
        'Das wollte Kanzler {marz|von März} so.[^b]',
      ],
    },
    {
      heading: 'Nora Berger',
      sentences: ['Der Berger-Plan und Carla Berger waren Thema.[^a]', 'Niemand fragte Frau Berger-Mohn.[^b]'],
    },
    {
      heading: 'Karl-Heinz Löwe',
      sentences: [
        'Im Zoo von St. Gallus starb der Löwe Nr. 3.[^a]',
        '„Ein Löwe fehlt“, sagte Minister {loewe|Löwe}.[^b]',
      ],
    },
  ],
  table: {
    head: ['Tag', 'Ereignis'],
    rows: [
      ['5. Jan.', 'Der Rat stimmt zu.[^a]'],
      ['3. Mai', 'Oberst a. D. Dahn tritt zurück[^b]'],
      ['9. Sept., 16 Uhr', 'Rede von N. Berger, Art. 5 ff.; 51 zu 49[^a][^c]'],
    ],
  },
};
