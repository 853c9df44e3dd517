package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.annotate.Annotator;
import org.diplograph.annotate.DependencyParser;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.model.Note;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.relate.RelationExtractor;
import org.diplograph.relate.Relations;
import org.diplograph.resolve.ArticleResolver;
import org.diplograph.resolve.ReferenceData;

/** The pure way from an article to what it says; one for all workers. */
final class Extractor {
  private final Annotator annotator;
  private final ArticleResolver resolver;
  private final RelationExtractor relations;

  private Extractor(Annotator annotator, ArticleResolver resolver, RelationExtractor relations) {
    this.annotator = annotator;
    this.resolver = resolver;
    this.relations = relations;
  }

  /**
   * Loads models and knowledge.
   *
   * @param data the reference data
   * @param lexicons further lexicons of the user
   */
  static Extractor load(ReferenceData data, List<Path> lexicons) throws IOException {
    return new Extractor(
        Annotator.load(),
        new ArticleResolver(data),
        new RelationExtractor(DependencyParser.load(), Relations.load(lexicons)));
  }

  Extraction extract(Article article) {
    return relations.extract(resolve(article));
  }

  ResolvedArticle resolve(Article article) {
    return resolver.resolve(annotator.annotate(article));
  }

  Extraction extract(ResolvedArticle article) {
    return relations.extract(article);
  }

  List<Note> explain(ResolvedArticle article) {
    return relations.explain(article);
  }
}
