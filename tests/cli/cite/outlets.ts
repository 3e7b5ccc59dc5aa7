/** A page made as one of a real outlet is, and the citation that it gives. */
export interface OutletPage {
  readonly path: string;
  /** The header with which it is sent. */
  readonly type?: string;
  readonly page: string | Buffer;
  /** The citation as it is printed, without address and day of reading. */
  readonly cited: string;
}

const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle' };

/** "Бюджет принят" in windows-1251. */
const BUDGET = Buffer.from([0xc1, 0xfe, 0xe4, 0xe6, 0xe5, 0xf2, 0x20, 0xef, 0xf0, 0xe8, 0xed, 0xff, 0xf2]);

/** Pages in ten languages, each with its fields where outlets of that kind have them. */
export const outletPages: readonly OutletPage[] = [
  {
    path: '/en/bridge',
    page: `<html lang="en"><head><title>Council votes: repair, not replacement - Example Gazette</title>
<meta property="og:title" content="Council votes: repair, not replacement | Example Gazette"><meta property="og:site_name" content="Example Gazette">
<meta property="article:published_time" content="2024-03-05T22:10:00-05:00"></head><body><p>MOSCOW, March 5 (TASS) - The council has voted.</p>`,
    cited: `council-votes-repair-not:
  source: tass
  via:
    - gazette
  title: 'Council votes: repair, not replacement'
  date: 2024-03-05`,
  },
  {
    path: '/de/bruecke',
    page: `<html lang="de"><head><title>x</title>${data({ ...article, headline: 'Die Brücke wird repariert', datePublished: '2024-03-05', author: [{ '@type': 'Person', name: 'Ada Pell' }] })}</head>`,
    cited: `brucke-wird-repariert:
  source: gazette
  title: Die Brücke wird repariert
  date: 2024-03-05`,
  },
  {
    path: '/fr/pont',
    page: `<html lang="fr"><head><title>Le pont &laquo; rouvert &raquo;</title><meta name="DC.date.issued" content="2024-03-05"></head>`,
    cited: `pont-rouvert:
  source: gazette
  title: Le pont « rouvert »
  date: 2024-03-05`,
  },
  {
    path: '/es/puente',
    page: `<html lang="es"><head><meta name="title" content="#Puente: “sí” al arreglo"></head><body><time itemprop="datePublished" datetime="2024-03-05T10:00">hoy</time>`,
    cited: `puente-si-arreglo:
  source: gazette
  title: '#Puente: “sí” al arreglo'
  date: 2024-03-05`,
  },
  {
    path: '/ru/byudzhet',
    type: 'text/html',
    page: Buffer.concat([
      Buffer.from('<html lang="ru"><head><meta charset="windows-1251"><title>'),
      BUDGET,
      Buffer.from('</title><meta itemprop="datePublished" content="2024-03-05T09:00:00+03:00"></head><body>'),
    ]),
    cited: `gazette-2024-03-05:
  source: gazette
  title: Бюджет принят
  date: 2024-03-05`,
  },
  {
    path: '/zh/bridge',
    page: `<html lang="zh"><head><title>新华社快讯</title><meta property="og:title" content="老桥将修复"><meta name="publishdate" content="2024-03-05"></head><body><p>新华社北京3月5日电 老桥将修复。</p>`,
    cited: `xinhua-2024-03-05:
  source: xinhua
  via:
    - gazette
  title: 老桥将修复
  date: 2024-03-05`,
  },
  {
    path: '/ar/jisr',
    page: `<html lang="ar" dir="rtl"><head><title>إصلاح الجسر</title>${data({ '@context': 'https://schema.org', '@graph': [{ ...article, '@type': 'ReportageNewsArticle', headline: 'إصلاح الجسر القديم', datePublished: '2024-03-05T00:00:00Z' }] })}</head>`,
    cited: `gazette-2024-03-05:
  source: gazette
  title: إصلاح الجسر القديم
  date: 2024-03-05`,
  },
  {
    path: '/ko/dari',
    page: `<html lang="ko"><head><title>다리 수리</title><meta property="article:published_time" content="2024-03-05T08:00:00+09:00"></head><body><p>(서울=연합뉴스) 다리가 수리된다.</p>`,
    cited: `yonhap-2024-03-05:
  source: yonhap
  via:
    - gazette
  title: 다리 수리
  date: 2024-03-05`,
  },
  {
    path: '/hi/pul',
    page: `<html lang="hi"><head><title>पुराना पुल फिर खुला</title><meta name="citation_publication_date" content="2024/03/05"></head>`,
    cited: `gazette-2024-03-05:
  source: gazette
  title: पुराना पुल फिर खुला
  date: 2024-03-05`,
  },
  {
    path: '/he/gesher',
    page: `<html lang="he" dir="rtl"><head><title>הגשר ייפתח</title>${data({ ...article, headline: 'הגשר ייפתח', datePublished: '2024-03-05', author: { '@type': 'Organization', name: 'TASS' } })}</head>`,
    cited: `tass-2024-03-05:
  source: tass
  via:
    - gazette
  title: הגשר ייפתח
  date: 2024-03-05`,
  },
];
