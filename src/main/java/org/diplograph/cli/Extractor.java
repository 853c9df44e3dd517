package org.diplograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.diplograph.annotate.Annotator;
import org.diplograph.annotate.DependencyParser;
import org.diplograph.annotate.Syntax;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.model.Note;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.relate.Lexicons;
import org.diplograph.relate.RelationExtractor;
import org.diplograph.relate.Relations;
import org.diplograph.relate.WordReader;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;

/** The pure way from an article to what it says; one for all workers. */
final class Extractor {
  private final Annotator annotator;
  private final ArticleResolver resolver;
  private final RelationExtractor relations;
  private final WordReader words;

  private Extractor(
      Annotator annotator,
      ArticleResolver resolver,
      RelationExtractor relations,
      WordReader words) {
    this.annotator = annotator;
    this.resolver = resolver;
    this.relations = relations;
    this.words = words;
  }

  /**
   * Loads models and knowledge.
   *
   * @param data the reference data
   * @param lexicons the lexicons in use
   */
  static Extractor load(ReferenceData data, Lexicons lexicons) throws IOException {
    return load(data, lexicons, DependencyParser::load);
  }

  /** As {@link #load(ReferenceData, Lexicons)}, with trees of another kind. */
  static Extractor load(ReferenceData data, Lexicons lexicons, Callable<? extends Syntax> trees)
      throws IOException {
    // Three independent files of many megabytes: reading them side by side halves the start.
    Future<Annotator> annotator = later(Annotator::load);
    Future<? extends Syntax> parser = later(trees);
    Relations relations = Relations.of(lexicons);
    return new Extractor(
        get(annotator),
        new ArticleResolver(data),
        new RelationExtractor(get(parser), relations),
        new WordReader(get(parser), relations));
  }

  private static <T> Future<T> later(Callable<T> load) {
    FutureTask<T> task = new FutureTask<>(load);
    Thread thread = new Thread(task, "loading");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static <T> T get(Future<T> loaded) throws IOException {
    try {
      return loaded.get();
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  Extraction extract(Article article) {
    return relations.extract(resolve(article));
  }

  ResolvedArticle resolve(Article article) {
    return resolver.resolve(annotator.annotate(article));
  }

  /** Reads single words, for those who measure how well. */
  WordReader words() {
    return words;
  }

  /** Who is mentioned in an article, and by which step each mention was linked. */
  ArticleResolver.Traced trace(Article article) {
    return resolver.trace(annotator.annotate(article));
  }

  Extraction extract(ResolvedArticle article) {
    return relations.extract(article);
  }

  /** What an article states, and what its confidences are made from. */
  RelationExtractor.Judged judge(ResolvedArticle article) {
    return relations.judge(article);
  }

  List<Note> explain(ResolvedArticle article) {
    return relations.explain(article);
  }
}
