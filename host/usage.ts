import type { Language } from '../contract/describe-failure.ts';

/** What `--help` prints. */
export const usage: Readonly<Record<Language, string>> = {
  en: `usage: khizana COMMAND [OPTIONS]

  add PATH…       take files and folders into the library; Ctrl-C pauses where it is
  jobs            list the imports, newest first
  jobs WISH N     pause, resume or cancel import N
  report N        say what became of each file of import N
  collections     list what was added, and how it is read
  reread C        look through collection C again, a number or a name
  watch C on|off  whether the reader, when open, reads what changes in collection C
  forget C        count what would go with collection C; with --yes, remove it from the library
  search QUERY    find articles; an empty query ("") lists them all
  passages ID Q   print where one article speaks of what is asked for
  explain ID Q    say why one article is found, and what other strictness would find
  suggest TEXT    how a query may go on, and what may have been meant
  batch FILE      rank articles for many queries, each a line of FILE: an id, a tab, the query
  show ID         print one article
  copies ID       list the articles that tell the same story in nearly the same words
  places          list where reading stopped, the latest first
  searches        list the searches that are kept, and those made lately
  libraries       list the libraries that the window had open, the latest first
  stats           count what the library holds
  days YEAR       count what was published on each day of a year
  settings [N V]  how the reader is set; with a name and a value, set it so
  verify          read the library whole and hold it against itself; exit code 1 when something is not as it was written
  serve           open the reader in a browser on this machine
  verify-package FILE   whether a package of a release is sound, by the signature beside it

every command
  --library DIR   the library folder; made, with the seeds in it, when it is not there
  --json          print JSON
  --lang ar|en    language of the messages (default: that of the system)

add, reread
  --encoding NAME                    read texts in this encoding, whatever they seem to be in
  --mapping FILE                     which column or property holds what: {"title": "headline", "text": "body"}

add, reread, jobs resume
  --report FILE                      write the report to FILE, as CSV
  --json                             print the import and its whole report as one object

add
  --watch                            watch what is added

forget
  --vanished                         only what is no longer in its source
  --yes                              remove it; no file of yours is touched

report
  --outcome taken|partly-taken|skipped|failed|unchanged   keep these; may be repeated
  --limit N  --offset N              which files (100 from the first; all of them as CSV or JSON)
  --csv                              print CSV

search
  --limit N  --offset N              which page of hits (20 from the first)
  --sort relevance|newest|oldest
  --from DATE  --to DATE             YYYY, YYYY-MM or YYYY-MM-DD, both included
  --source NAME                      keep one source; may be repeated
  --category NAME                    keep one category; may be repeated
  --fold-copies                      near copies of a story as one hit; the total counts stories
  --facets                           count what is found by source, category and year
  --ladder                           count what is found on each rung of strictness
  --explain                          say under each hit why it is one

search, passages, explain
  --in article|title|standfirst|body|related|everywhere
                                     where to look (default: article)
  --strict N                         1 as written … 6 word forms (the usual), 7 word family
  --no-spellings                     search no other spellings of a name
  --without-spelling WORD            search all of them but this; may be repeated

show
  --cite plain|bibtex|ris|csl-json    print how the article is cited, and nothing else

batch
  --out FILE                         where the run goes (standard output; "-" for FILE reads standard input)
  --format trec|csv                  query Q0 document rank score khizana; or a table with titles
  --depth N                          articles for each query, at most (1000)
  --match auto|all|any               all words, or any; auto: any, but a query with signs as in search

serve
  --port N        instead of a free one
  --no-open       print the address and open no browser

verify-package
  --key FILE      the public key to trust, in minisign's format (default: the one built in)

A query that begins with "-" goes behind "--":  khizana search -- -word`,
  ar: `الاستعمال: khizana أمر [خيارات]

  add PATH…       إضافة ملفات ومجلدات إلى المكتبة؛ وCtrl-C يوقفها مؤقتًا حيث هي
  jobs            عمليات الاستيراد، الأحدث أولًا
  jobs WISH N     إيقاف الاستيراد N مؤقتًا (pause) أو متابعته (resume) أو إلغاؤه (cancel)
  report N        ما جرى لكل ملف في الاستيراد N
  collections     ما أُضيف إلى المكتبة وكيف يُقرأ
  reread C        النظر من جديد في المجموعة C، برقمها أو اسمها
  watch C on|off  هل يقرأ القارئ ما يتغير في المجموعة C كلما كان مفتوحًا
  forget C        عدّ ما يذهب بذهاب المجموعة C؛ ومع ‎--yes إزالتها من المكتبة
  search QUERY    البحث عن مواد؛ والبحث الفارغ ("") يسردها كلها
  passages ID Q   المواضع التي تتحدث فيها مادة عمّا يُبحث عنه
  explain ID Q    لماذا وُجدت مادة، وما الذي تجده صرامة أخرى
  suggest TEXT    ما قد يُكتب بعد أول الكلمة، وما قد يكون المقصود
  batch FILE      ترتيب المواد لأبحاث كثيرة، في كل سطر من FILE معرّف وعلامة جدولة وبحث
  show ID         عرض مادة واحدة
  copies ID       المواد التي تروي الخبر نفسه بألفاظ تكاد تكون واحدة
  places          المواضع التي توقفت القراءة عندها، الأحدث أولًا
  searches        الأبحاث المحفوظة وما بُحث عنه أخيرًا
  libraries       المكتبات التي فُتحت في النافذة، الأحدث أولًا
  stats           عدّ ما في المكتبة
  days YEAR       عدّ ما نُشر في كل يوم من سنة
  settings [N V]  إعدادات القارئ؛ ومع اسم وقيمة تُضبط بها
  verify          يقرأ المكتبة كلها ويقابلها بنفسها؛ ورمز الخروج 1 إن كان فيها ما ليس كما كُتب
  serve           فتح القارئ في متصفح على هذا الجهاز
  verify-package FILE   هل حزمة الإصدار سليمة، بالتوقيع الذي بجانبها

لكل أمر
  --library DIR   مجلد المكتبة؛ يُنشأ وفيه البذور إن لم يكن موجودًا
  --json          الطباعة بصيغة JSON
  --lang ar|en    لغة الرسائل (لغة النظام ما لم تُحدَّد)

add وreread
  --encoding NAME                    قراءة النصوص بهذا الترميز أيًّا كان ما تبدو عليه
  --mapping FILE                     أي عمود أو حقل يحمل ماذا: {"title": "العنوان", "text": "body"}

add وreread وjobs resume
  --report FILE                      كتابة التقرير في FILE بصيغة CSV
  --json                             طباعة الاستيراد وتقريره كله كائنًا واحدًا

add
  --watch                            مراقبة ما يُضاف

forget
  --vanished                         only what is no longer in its source
  --yes                              remove it; no file of yours is touched

forget
  --vanished                         ما غاب عن مصدره وحده
  --yes                              الإزالة؛ ولا يُمسّ ملف من ملفاتك

report
  --outcome taken|partly-taken|skipped|failed|unchanged   هذه وحدها؛ ويجوز تكراره
  --limit N  --offset N              أي الملفات (100 من أولها؛ وكلها في CSV وJSON)
  --csv                              الطباعة بصيغة CSV

search
  --limit N  --offset N              صفحة النتائج (20 من أولها)
  --sort relevance|newest|oldest     الأنسب أو الأحدث أو الأقدم
  --from DATE  --to DATE             سنة أو شهر أو يوم: YYYY أو YYYY-MM أو YYYY-MM-DD
  --source NAME                      مصدر بعينه؛ ويجوز تكراره
  --category NAME                    باب بعينه؛ ويجوز تكراره
  --fold-copies                      نسخ القصة الواحدة نتيجة واحدة، والمجموع مجموع القصص
  --facets                           عدّ ما وُجد بحسب المصدر والباب والسنة
  --ladder                           عدّ ما يوجد في كل درجة من درجات الصرامة
  --explain                          بيان السبب تحت كل نتيجة

search وpassages وexplain
  --in article|title|standfirst|body|related|everywhere
                                     موضع البحث (المادة نفسها ما لم يُحدَّد)
  --strict N                         من 1 (كما كُتبت) إلى 7 (أسرة الكلمة)، والمعتاد 6 (صيغ الكلمة)
  --no-spellings                     من غير التهجئات الأخرى للأسماء
  --without-spelling WORD            من غير هذه التهجئة؛ ويجوز تكراره

show
  --cite plain|bibtex|ris|csl-json    طباعة مرجع المادة وحده، بالكلمات أو بصيغة تقرؤها برامج المراجع

batch
  --out FILE                         ملف النتائج (المخرج القياسي ما لم يُحدَّد؛ و«-» مكان FILE تقرأ المدخل القياسي)
  --format trec|csv                  صيغة TREC، أو جدول فيه العناوين
  --depth N                          أكثر ما يُذكر من المواد لكل بحث (1000)
  --match auto|all|any               كل الكلمات أو أي منها؛ وauto أي منها ما لم تكن في البحث علامات

serve
  --port N        منفذ بعينه بدل منفذ خالٍ
  --no-open       طباعة العنوان من غير فتح المتصفح

verify-package
  --key FILE      المفتاح العام الذي يوثق به، بصيغة minisign (المفتاح المبني في البرنامج ما لم يُحدَّد)

البحث الذي يبدأ بعلامة «-» يُكتب بعد «--»:  khizana search -- -word`,
};
