package org.diplograph.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.diplograph.view.Catalog.Actor;

/**
 * Finds actors by the beginning of any of their names, the most mentioned first. The store's text
 * index holds an actor once for each article that mentions it; this one holds it once.
 */
public final class NameIndex {
  private static final String NAME = "name";
  private static final String WEIGHT = "weight";
  private static final String NUMBER = "number";
  private static final int MOST_WORDS = 8;

  private final Analyzer analyzer = new Names();
  private final IndexSearcher searcher;
  private final Catalog catalog;

  /** Words in lower case, without accents: "Lofven" finds Löfven. */
  private static final class Names extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
  }

  /**
   * Found actors.
   *
   * @param actors those of the page asked for
   * @param total how many there are
   */
  public record Found(List<Actor> actors, long total) {}

  /** Indexes the names of a catalog's actors. */
  public NameIndex(Catalog catalog) {
    this.catalog = catalog;
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Actor actor : catalog.actors()) {
          writer.addDocument(document(actor, catalog.names().get(actor.number())));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Actor actor, List<String> names) {
    Document document = new Document();
    document.add(new StoredField(NUMBER, actor.number()));
    document.add(new NumericDocValuesField(WEIGHT, actor.articles()));
    document.add(new TextField(NAME, actor.label(), Field.Store.NO));
    names.forEach(name -> document.add(new TextField(NAME, name, Field.Store.NO)));
    return document;
  }

  /**
   * Finds actors that have all words of a text in their names, the last one as a beginning.
   *
   * @param text what was typed
   * @param from how many to leave out
   * @param size how many to give
   */
  public Found find(String text, int from, int size) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return new Found(List.of(), 0);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      query.add(new TermQuery(new Term(NAME, word)), BooleanClause.Occur.MUST);
    }
    String last = words.get(words.size() - 1);
    query.add(new PrefixQuery(new Term(NAME, last)), BooleanClause.Occur.MUST);
    try {
      Sort sort = new Sort(new SortField(WEIGHT, SortField.Type.INT, true), SortField.FIELD_DOC);
      TopFieldDocs top = searcher.search(query.build(), from + size, sort);
      List<Actor> actors = new ArrayList<>();
      for (int i = from; i < top.scoreDocs.length; i++) {
        actors.add(actor(top.scoreDocs[i]));
      }
      return new Found(actors, searcher.count(query.build()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Actor actor(ScoreDoc found) throws IOException {
    Number number = searcher.storedFields().document(found.doc).getField(NUMBER).numericValue();
    return catalog.actors().get(number.intValue());
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(NAME, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && words.size() < MOST_WORDS) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
