/** A page as a news site lays it out, and what of it is the article. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  /** Standfirst, crossheads, captions and body; what a reader of the article reads. */
  readonly text: readonly string[];
  readonly related: readonly string[];
}

const arabic = [
  'قال وزير الري، في مؤتمر صحفي عقده أمس، إن منسوب النهر ارتفع بنحو مترين خلال الأسبوع الماضي، وإن السدود الثلاثة تعمل بكامل طاقتها.',
  'وأضاف أن الفرق الهندسية تتابع الموقف ساعة بساعة، وأن القرى الواقعة على الضفة الشرقية تلقت تحذيرات مبكرة، داعيا السكان إلى الابتعاد عن المجرى.',
  'من جهتها، ذكرت مديرية الدفاع المدني أنها نقلت أكثر من أربعمئة أسرة إلى مدارس المدينة، ووزعت عليها الأغطية والغذاء، ولم تسجل إصابات.',
  'ويرى خبراء في المناخ أن الفيضان، وإن بدا مفاجئا، متوقع في مثل هذا الوقت من العام، غير أن شدته هذه المرة تفوق ما عرفته المنطقة منذ عقود.',
  'وتعهدت الحكومة، في بيان لاحق، بصرف تعويضات للمزارعين الذين فقدوا محاصيلهم، على أن تبدأ اللجان عملها مطلع الشهر المقبل، بحسب الوزير.',
  'وختم الوزير حديثه بالقول إن درس هذا الموسم واضح، وهو أن الصيانة التي تؤجل عاما تكلف في العام التالي أضعافها، وإن الموازنة الجديدة ستراعي ذلك.',
];

const french = [
  'Le ministre de l’Irrigation, qui tenait hier une conférence de presse, a déclaré que le niveau du fleuve avait monté de deux mètres en une semaine.',
  'Les équipes techniques, a-t-il ajouté, suivent la situation heure par heure, et les villages de la rive orientale ont été avertis très tôt.',
  'De son côté, la protection civile affirme avoir conduit plus de quatre cents familles vers les écoles de la ville, où des repas leur ont été servis.',
  'Pour les climatologues, la crue était attendue en cette saison, mais sa violence dépasse tout ce que la région a connu depuis des décennies.',
  'Le gouvernement promet d’indemniser les agriculteurs, dont les récoltes sont perdues, dès le début du mois prochain, selon le même ministre.',
];

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
const menu = `<div class="menu"><ul>${['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'فيديو']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></div>`;
const cookies =
  '<div class="cookie-banner" id="cookie-consent"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك، ومتابعتك التصفح تعني موافقتك على سياسة الخصوصية.</p><button>موافق</button></div>';
const share =
  '<div class="share-buttons"><ul><li><a href="#f">شارك على فيسبوك</a></li><li><a href="#t">غرّد</a></li><li><a href="#w">واتساب</a></li></ul></div>';
const advert =
  '<div class="ad-slot advertisement"><span>إعلان</span><a href="/buy">اشترك الآن بنصف السعر</a></div>';
const comments = `<div id="comments" class="comments-list"><h3>التعليقات</h3>${[
  'خبر مهم جدا، شكرا للصحيفة على المتابعة الدائمة والدقيقة لهذا الموضوع.',
  'أين كانت الوزارة قبل الفيضان، ولماذا ننتظر الكارثة كل عام حتى نتحرك؟',
]
  .map((text) => `<div class="comment"><span class="author">زائر</span><p>${text}</p></div>`)
  .join('')}</div>`;
const tags =
  '<div class="tags"><span>وسوم:</span><a href="/t/1">فيضان</a> <a href="/t/2">سدود</a> <a href="/t/3">طقس</a></div>';
const footer =
  '<div class="footer"><p>جميع الحقوق محفوظة للصحيفة، ولا يجوز نقل المحتوى من دون إذن مكتوب.</p><a href="/about">من نحن</a></div>';
const sidebar = `<div class="sidebar"><h3>الأكثر قراءة</h3><ul>${[
  'أسعار الذهب تتراجع',
  'فوز المنتخب في المباراة',
  'افتتاح معرض الكتاب',
  'موعد الامتحانات',
]
  .map((name) => `<li><a href="/m">${name}</a></li>`)
  .join('')}</ul></div>`;
const relatedHeadlines = ['السد الشمالي يفتح بواباته', 'خريطة القرى المهددة'];
const relatedLinks = relatedHeadlines.map((text) => `<li><a href="/r">${text}</a></li>`).join('');
const title = 'منسوب النهر يرتفع مترين والسدود تعمل بكامل طاقتها';
const standfirst = 'الدفاع المدني ينقل مئات الأسر إلى المدارس، والحكومة تعد بتعويض المزارعين.';

function page(head: string, body: string, attributes = 'lang="ar" dir="rtl"'): string {
  return `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
const headOf = (name: string): string =>
  `<title>${name} - صحيفة المثال</title><meta property="og:title" content="${name}">`;

/** Pages of made-up sites, each of another layout. */
export const savedPages: readonly SavedPage[] = [
  {
    name: 'divs in divs, a box in the middle',
    title,
    text: [standfirst, ...arabic],
    related: relatedHeadlines,
    html: page(
      headOf(title),
      `${cookies}<div id="top">${menu}</div><div class="wrap"><div class="row"><div class="col-8"><div class="post">
      <h1>${title}</h1><div class="lead">${standfirst}</div>${share}<div class="post-content">${paragraphs(arabic.slice(0, 3))}
      <div class="related"><h4>اقرأ أيضًا</h4><ul>${relatedLinks}</ul></div>${paragraphs(arabic.slice(3))}</div>${tags}${comments}</div></div>
      <div class="col-4">${sidebar}</div></div></div>${footer}`,
    ),
  },
  {
    name: 'an article element with everything in it',
    title,
    text: [standfirst, 'صورة جوية للنهر أمس (وكالات)', ...arabic],
    related: relatedHeadlines,
    html: page(
      headOf(title),
      `<header>${menu}</header><main><article><h1>${title}</h1><p class="standfirst">${standfirst}</p>${share}
      <figure><img src="a.jpg"><figcaption>صورة جوية للنهر أمس (وكالات)</figcaption></figure>${paragraphs(arabic.slice(0, 2))}${advert}
      ${paragraphs(arabic.slice(2))}<aside class="related-articles"><h3>مواضيع ذات صلة</h3>${relatedLinks}</aside>${tags}${comments}</article></main>${footer}`,
    ),
  },
  {
    name: 'lines parted by br in one div',
    title,
    text: arabic,
    related: [],
    html: page(
      headOf(title),
      `${menu}<div class="news"><h1>${title}</h1><div class="text">${arabic.join('<br><br>')}</div></div>${sidebar}${footer}`,
    ),
  },
  {
    name: 'a table layout of the nineties',
    title,
    text: arabic,
    related: [],
    html: page(
      `<title>${title}</title>`,
      `<table width="100%"><tr><td colspan="2">${menu}</td></tr><tr><td width="150">${sidebar}</td><td><font size="5"><b>${title}</b></font>
      <table><tr><td>${paragraphs(arabic)}</td></tr></table></td></tr><tr><td colspan="2">${footer}</td></tr></table>`,
      'dir="rtl"',
    ),
  },
  {
    name: 'crossheads and a table of figures',
    title,
    text: [
      ...arabic.slice(0, 2), 'أسباب الفيضان', ...arabic.slice(2, 4), 'السد', 'المنسوب', 'الشمالي', '١٤ مترا', 'الجنوبي', '١١ مترا', 'ماذا بعد؟', ...arabic.slice(4),
    ], // prettier-ignore
    related: [],
    html: page(
      headOf(title),
      `${menu}<div class="article-body"><h1>${title}</h1>${paragraphs(arabic.slice(0, 2))}<h2>أسباب الفيضان</h2>${paragraphs(arabic.slice(2, 4))}
      <table><tr><th>السد</th><th>المنسوب</th></tr><tr><td>الشمالي</td><td>١٤ مترا</td></tr><tr><td>الجنوبي</td><td>١١ مترا</td></tr></table>
      <h2>ماذا بعد؟</h2>${paragraphs(arabic.slice(4))}</div>${advert}${comments}${footer}`,
    ),
  },
  {
    name: 'a French page',
    title: 'La crue du fleuve inquiète la capitale',
    text: ['Des centaines de familles évacuées, des récoltes perdues.', ...french],
    related: ['Le barrage du nord ouvre ses vannes'],
    html: page(
      headOf('La crue du fleuve inquiète la capitale'),
      `<div class="rgpd cookie-notice"><p>Nous utilisons des cookies, avec nos partenaires, pour mesurer l’audience de ce site.</p></div>
      <nav><a href="/">Accueil</a><a href="/m">Maghreb</a></nav><div class="page"><div class="content"><h1>La crue du fleuve inquiète la capitale</h1>
      <p class="chapo">Des centaines de familles évacuées, des récoltes perdues.</p>${paragraphs(french.slice(0, 3))}
      <p>Lire aussi : <a href="/b">Le barrage du nord ouvre ses vannes</a></p>${paragraphs(french.slice(3))}
      <div class="newsletter"><p>Abonnez-vous à notre lettre du matin, gratuite, envoyée chaque jour.</p></div></div></div>
      <footer><p>Tous droits réservés</p></footer>`,
      'lang="fr"',
    ),
  },
  {
    name: 'paragraphs that are divs',
    title,
    text: arabic,
    related: [],
    html: page(
      headOf(title),
      `${menu}<div class="x1"><div class="x2"><h1>${title}</h1><div class="x3">${arabic.map((text) => `<div>${text}</div>`).join('')}</div>
      ${share}</div></div>${sidebar}${footer}`,
    ),
  },
  {
    name: 'short paragraphs and quotations',
    title,
    text: [...arabic.slice(0, 2), '«لن نترك أحدا».', 'هكذا قال.', ...arabic.slice(2), 'يتبع.'],
    related: [],
    html: page(
      headOf(title),
      `${menu}<section class="story"><h1>${title}</h1><div class="story-body">${paragraphs(arabic.slice(0, 2))}<blockquote><p>«لن نترك أحدا».</p></blockquote>
      <p>هكذا قال.</p>${paragraphs(arabic.slice(2))}<p>يتبع.</p></div></section>${tags}${footer}`,
    ),
  },
  {
    name: 'one short item of news',
    title,
    text: arabic.slice(0, 1),
    related: [],
    html: page(
      headOf(title),
      `<header>${menu}</header><div class="single"><h1>${title}</h1><div class="entry-content">${paragraphs(arabic.slice(0, 1))}</div>${share}</div>${sidebar}${footer}`,
    ),
  },
  {
    name: 'a weblog with teasers of others behind it',
    title,
    text: arabic,
    related: [],
    html: page(
      headOf(title),
      `<header>${menu}</header><div class="hentry"><h1 class="entry-title">${title}</h1><div class="entry-content">${paragraphs(arabic)}</div></div>
      <div class="more-posts">${[
        'الكهرباء تعود إلى الأحياء القديمة بعد انقطاع دام يومين كاملين.',
        'معرض الكتاب يفتح أبوابه غدا بمشاركة ثلاثين دارا.',
      ]
        .map(
          (text) =>
            `<div class="teaser"><h3><a href="/p">${text}</a></h3><p>${text} <a href="/p">المزيد</a></p></div>`,
        )
        .join('')}</div>${footer}`,
    ),
  },
  {
    name: 'a list in the article',
    title,
    text: [
      ...arabic.slice(0, 3),
      'أبرز التوصيات:',
      'صيانة السدود قبل الشتاء',
      'إنذار مبكر لكل قرية',
      'صندوق دائم للتعويضات',
      ...arabic.slice(3),
    ],
    related: [],
    html: page(
      headOf(title),
      `${cookies}${menu}<div id="main-content"><h1>${title}</h1><div class="body-text">${paragraphs(arabic.slice(0, 3))}<p>أبرز التوصيات:</p>
      <ul><li>صيانة السدود قبل الشتاء</li><li>إنذار مبكر لكل قرية</li><li>صندوق دائم للتعويضات</li></ul>${paragraphs(arabic.slice(3))}</div>${comments}</div>${footer}`,
    ),
  },
  {
    name: 'advertisements between all paragraphs',
    title,
    text: arabic,
    related: relatedHeadlines,
    html: page(
      headOf(title),
      `${menu}<div class="article__content"><h1>${title}</h1>${arabic.map((text) => `<p>${text}</p>${advert}`).join('')}
      <div class="box"><strong>اقرأ أيضا:</strong><ul>${relatedLinks}</ul></div></div>${sidebar}${comments}${footer}`,
    ),
  },
  {
    name: 'semantic elements, an aside and the writer’s box',
    title,
    text: [standfirst, ...arabic],
    related: [],
    html: page(
      headOf(title),
      `<header><h1>صحيفة المثال</h1><nav>${menu}</nav></header><main><article><header><h1>${title}</h1><p class="subtitle">${standfirst}</p>
      <span class="byline">كتبت سلمى حداد</span></header><section>${paragraphs(arabic)}</section>
      <div class="author-bio"><p>سلمى حداد صحفية تكتب في شؤون البيئة منذ عشر سنوات.</p></div></article>${sidebar}</main><footer>${footer}</footer>`,
    ),
  },
];
