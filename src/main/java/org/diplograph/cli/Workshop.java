package org.diplograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.model.TurtleFile;
import org.diplograph.rdf.ArticleValidator;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Models and knowledge: each loaded when it is first needed, since a build with nothing new needs
 * none of them, and kept from one build of this process to the next.
 */
final class Workshop {
  private final @Nullable Function<Article, Extraction> given;
  private List<TurtleFile> lexiconFiles = List.of();
  private @Nullable String knowledge;
  private @Nullable ReferenceData data;
  private @Nullable Lexicons lexicons;
  private @Nullable Function<Article, Extraction> extractor;
  private @Nullable EventClasses classes;
  private @Nullable ArticleValidator validator;
  private @Nullable ArticleReader reader;
  private @Nullable Limits readerLimits;
  private long loading;

  /** With the program's own extraction. */
  Workshop() {
    this(null);
  }

  /** With another extraction than the program's. */
  Workshop(@Nullable Function<Article, Extraction> extractor) {
    this.given = extractor;
  }

  /** Works with these lexicons from now on. */
  synchronized void use(List<TurtleFile> files) {
    if (!files.equals(lexiconFiles)) {
      lexiconFiles = files;
      knowledge = null;
      lexicons = null;
      extractor = null;
    }
  }

  /** Hash of the program, its models and the knowledge in use. */
  synchronized String knowledge() throws IOException {
    if (knowledge == null) {
      knowledge = ProgramHash.of(lexiconFiles);
    }
    return knowledge;
  }

  synchronized ReferenceData data() throws IOException {
    if (data == null) {
      data = ReferenceData.load();
    }
    return data;
  }

  synchronized Lexicons lexicons() throws IOException {
    if (lexicons == null) {
      lexicons = OwnLexicons.load(lexiconFiles);
    }
    return lexicons;
  }

  /** The words and frames by which events are found: none where another extraction was given. */
  synchronized Model lexicon() throws IOException {
    return given == null ? lexicons().lexicon() : ModelFactory.createDefaultModel();
  }

  /** What reads articles; in other languages only where another extraction was given. */
  synchronized ArticleReader reader(Limits limits) throws IOException {
    if (reader == null || !limits.equals(readerLimits)) {
      long since = System.nanoTime();
      reader = given == null ? EnglishArticles.reader(limits) : new ArticleReader(limits);
      readerLimits = limits;
      loading += System.nanoTime() - since;
    }
    return reader;
  }

  /** What makes an extraction of an article; for all threads. */
  synchronized Function<Article, Extraction> extractor() throws IOException {
    if (extractor == null) {
      long since = System.nanoTime();
      extractor = given == null ? Extractor.load(data(), lexicons())::extract : given;
      loading += System.nanoTime() - since;
    }
    return extractor;
  }

  synchronized EventClasses classes() throws IOException {
    if (classes == null) {
      classes = new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"));
    }
    return classes;
  }

  synchronized ArticleValidator validator() throws IOException {
    if (validator == null) {
      validator = new ArticleValidator(ReferenceGraphs.read("ontology/shapes.ttl"));
    }
    return validator;
  }

  /** Nanoseconds that it took to load what extraction needs, since this was last asked. */
  synchronized long loading() {
    long last = loading;
    loading = 0;
    return last;
  }
}
