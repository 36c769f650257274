import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/**
 * Lucene as a peer under measurement: one field with the words of title and body, ranked by BM25, one
 * thread. Speaks as engine-worker.ts does:
 *
 *   build FOLDER CORPUS   makes the index and prints what that took, as JSON
 *   ask FOLDER            answers the commands on its standard input, a line of JSON each
 */
public final class LuceneRunner {
  private static final int PAGE = 20;
  private static final double BUFFER_MEGABYTES = 256;
  private static final String TEXT = "text";
  private static final String DAY = "day";
  private static final String ID = "id";
  private static final Sort NEWEST_FIRST = new Sort(new SortField(DAY, SortField.Type.INT, true));
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("build")) build(folder, Path.of(args[2]));
    else ask(folder);
  }

  /** The words as they stand; a word's place is left free between title and body, as in our own index. */
  private static final class SpacedWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new WhitespaceTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return 1;
    }
  }

  private static void build(Path folder, Path corpus) throws IOException {
    long begun = System.nanoTime();
    IndexWriterConfig settings = new IndexWriterConfig(new SpacedWords());
    settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    settings.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    FieldType text = new FieldType();
    text.setTokenized(true);
    text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    text.freeze();
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), settings);
        BufferedReader lines = Files.newBufferedReader(corpus)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t");
        Document article = new Document();
        article.add(new NumericDocValuesField(ID, Long.parseLong(parts[0])));
        article.add(new NumericDocValuesField(DAY, Long.parseLong(parts[1])));
        article.add(new IntPoint(DAY, Integer.parseInt(parts[1])));
        article.add(new Field(TEXT, parts[4], text));
        article.add(new Field(TEXT, parts[5], text));
        writer.addDocument(article);
      }
      writer.commit();
      // Closing waits for the merges that are under way; it is timed, as our own merges are.
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      var system =
          (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      OUT.printf(
          Locale.ROOT,
          "{\"seconds\":%f,\"cpuSeconds\":%f,\"peakBytes\":%d,\"segments\":%d,\"version\":\"%s\"}%n",
          seconds,
          system.getProcessCpuTime() / 1e9,
          peakBytes(),
          reader.leaves().size(),
          Version.LATEST);
    }
  }

  private static void ask(Path folder) throws IOException {
    long begun = System.nanoTime();
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    OUT.println(millisecondsSince(begun));
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] command = line.split(" ");
      int size = command.length > 1 ? Integer.parseInt(command[1]) : 0;
      List<String[]> queries = new ArrayList<>();
      for (int i = 0; i < size; i++) queries.add(commands.readLine().split("\t"));
      StringJoiner answers = new StringJoiner(",", "[", "]");
      for (String[] query : queries) {
        switch (command[0]) {
          case "time" -> answers.add(time(searcher, query));
          case "count" -> answers.add(String.valueOf(searcher.count(queryOf(query))));
          default -> throw new IllegalArgumentException(line);
        }
      }
      OUT.println(command[0].equals("memory") ? String.valueOf(peakBytes()) : answers);
    }
    reader.close();
  }

  /** Hits shown so far: what is made of the answers, so that no compiler leaves them out. */
  private static long shown = 0;

  /** Milliseconds from the words to the first page. */
  private static String time(IndexSearcher searcher, String[] words) throws IOException {
    long begun = System.nanoTime();
    TopDocsCollector<? extends ScoreDoc> page = pageOf(words[0]);
    searcher.search(queryOf(words), page);
    shown += page.topDocs().scoreDocs.length;
    return millisecondsSince(begun);
  }

  /**
   * Collects a page in the way that is the fastest for the class, measured at a million articles. A
   * threshold of one page lets Lucene skip blocks by their bounds as soon as the page is full; where the
   * words are all common, its loop over every match is faster: medians of 0.6 against 1.1 ms for two of
   * them, 2 against 6 ms for one of three. By date, its skipping through the points of the year makes 1
   * ms into 3.
   */
  private static TopDocsCollector<? extends ScoreDoc> pageOf(String queryClass) {
    return switch (queryClass) {
      case "and2", "or3" -> TopScoreDocCollector.create(PAGE, Integer.MAX_VALUE);
      case "yearsort" -> TopFieldCollector.create(NEWEST_FIRST, PAGE, PAGE);
      default -> TopScoreDocCollector.create(PAGE, PAGE);
    };
  }

  /** The query of a line `class TAB words`. */
  private static Query queryOf(String[] words) {
    return switch (words[0]) {
      case "rare", "common" -> term(words[1]);
      case "and2" -> each(Occur.MUST, words);
      case "or3" -> each(Occur.SHOULD, words);
      case "phrase" -> new PhraseQuery(TEXT, words[1], words[2]);
      case "prefix" -> new PrefixQuery(new Term(TEXT, words[1]));
      case "fuzzy" -> new FuzzyQuery(new Term(TEXT, words[1]), 2);
      case "yearsort" -> {
        int year = Integer.parseInt(words[2]) * 10_000;
        yield new BooleanQuery.Builder()
            .add(term(words[1]), Occur.MUST)
            .add(IntPoint.newRangeQuery(DAY, year, year + 9999), Occur.FILTER)
            .build();
      }
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  private static Query term(String word) {
    return new TermQuery(new Term(TEXT, word));
  }

  private static Query each(Occur occur, String[] words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int i = 1; i < words.length; i++) query.add(term(words[i]), occur);
    return query.build();
  }

  private static String millisecondsSince(long begun) {
    return String.format(Locale.ROOT, "%.5f", (System.nanoTime() - begun) / 1e6);
  }

  /** Largest memory the process has held at once, as Linux counts it; 0 elsewhere. */
  private static long peakBytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return 0;
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
    return 0;
  }
}
