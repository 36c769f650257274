import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene as a peer in quality: one field, BM25, any of the query's words.
 *
 *   ANALYZER FILE DEPTH   indexes the lines of a file and prints how many they are; then, for each line
 *                         of standard input, the numbers of the best lines, from 0, as a JSON array
 */
public final class LuceneRanker {
  private static final String TEXT = "text";
  private static final String NUMBER = "number";
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws IOException {
    Analyzer analyzer =
        switch (args[0]) {
          case "arabic" -> new ArabicAnalyzer();
          case "standard" -> new StandardAnalyzer();
          default -> throw new IllegalArgumentException(args[0]);
        };
    int depth = Integer.parseInt(args[2]);
    BM25Similarity similarity = new BM25Similarity(1.2f, 0.75f);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig settings = new IndexWriterConfig(analyzer).setSimilarity(similarity);
    int lines = 0;
    try (IndexWriter writer = new IndexWriter(directory, settings);
        BufferedReader file = Files.newBufferedReader(Path.of(args[1]))) {
      for (String line = file.readLine(); line != null; line = file.readLine()) {
        Document document = new Document();
        document.add(new StoredField(NUMBER, lines++));
        document.add(new TextField(TEXT, line, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    OUT.println(lines);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      BufferedReader queries =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = queries.readLine(); line != null; line = queries.readLine()) {
        StringJoiner numbers = new StringJoiner(",", "[", "]");
        for (ScoreDoc hit : searcher.search(anyOf(line, analyzer), depth).scoreDocs) {
          numbers.add(searcher.doc(hit.doc).getField(NUMBER).stringValue());
        }
        OUT.println(numbers);
      }
    }
  }

  private static Query anyOf(String text, Analyzer analyzer) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new TermQuery(new Term(TEXT, word.toString())), Occur.SHOULD);
      }
      stream.end();
    }
    return words.build();
  }
}
