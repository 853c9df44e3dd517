package org.diplograph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Actor;
import org.diplograph.model.Article;
import org.diplograph.model.Extraction;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.ArticleValidator;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.IdentityResolver;
import org.diplograph.resolve.ReferenceData;

/** What Jazzer runs with made-up texts: whatever they say, their graph conforms to the shapes. */
public final class GraphFuzz {
  private static final ArticleReader READER = new ArticleReader(new Limits(20_000, 20_000));
  private static final Extractor EXTRACTOR;
  private static final IdentityResolver RESOLVER;
  private static final ArticleMapper MAPPER;
  private static final ArticleValidator VALIDATOR;

  static {
    try {
      ReferenceData data = ReferenceData.load();
      EXTRACTOR = Extractor.load(data, Lexicons.load(List.of()));
      RESOLVER = new IdentityResolver(data);
      EventClasses classes = new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"));
      MAPPER = new ArticleMapper(new Iris(Iris.DEFAULT_BASE), classes);
      VALIDATOR = new ArticleValidator(ReferenceGraphs.read("ontology/shapes.ttl"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private GraphFuzz() {}

  /** Called by Jazzer for each input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    byte[] text = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    READER.read(
        "a.txt",
        new ByteArrayInputStream(text),
        result -> {
          if (result instanceof ReadResult.Accepted accepted) {
            conforms(accepted.article());
          }
        });
  }

  private static void conforms(Article article) {
    Extraction extraction = EXTRACTOR.extract(article);
    List<Actor> actors =
        RESOLVER
            .resolve(Map.of(article.identifier(), extraction.actors()), new HashMap<>())
            .of(article.identifier());
    List<Quad> quads = MAPPER.map(extraction, actors);
    List<String> violations = VALIDATOR.violations(quads);
    if (!violations.isEmpty()) {
      throw new AssertionError(violations.get(0));
    }
  }
}
