package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.evaluate.ArticleFacts;
import org.diplograph.evaluate.GoldScores;
import org.diplograph.evaluate.RoleNames;
import org.diplograph.model.Article;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.rdf.ArticleMapper;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.relate.RelationExtractor.Judged;
import org.diplograph.relate.Sign;
import org.diplograph.resolve.ReferenceData;
import org.diplograph.store.Extractions;
import org.diplograph.store.StoreFolder;
import org.diplograph.store.UserFiles;

/** Tells of each event of an article whether a graph written by hand has it. */
final class GoldVerdicts {
  /** An event, what its confidence was made from, and whether it is right. */
  record Verdict(Event event, Set<Sign> signs, boolean right) {}

  private final Extractor extractor;
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final IdentityStage identities;
  private final EventClasses classes;
  private final Map<String, String> roles;

  GoldVerdicts(Extractor extractor, ReferenceData data) throws IOException {
    this.extractor = extractor;
    this.identities = new IdentityStage(data, iris, UserFiles.NONE);
    this.classes = new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"));
    this.roles = RoleNames.load().usual();
  }

  /** The verdicts on the articles that there is a graph for. */
  List<Verdict> of(Path gold, Path articles) throws IOException {
    Map<String, Path> files = EvaluateCommand.goldFiles(gold);
    List<Verdict> all = new ArrayList<>();
    List<ReadResult> results = new ArrayList<>();
    ArticleReader reader = new ArticleReader(Limits.DEFAULT);
    for (Inputs.Input input : Inputs.find(List.of(articles.toString()), (where, why) -> {})) {
      if (files.containsKey(EvaluateCommand.stem(input.name()))) {
        try (InputStream in = input.open()) {
          reader.read(input.name(), in, results::add);
        }
      }
    }
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Accepted accepted) {
        Article article = accepted.article();
        Path file = files.get(EvaluateCommand.stem(article.identifier()));
        if (file != null) {
          all.addAll(of(article, EvaluateCommand.read(file)));
        }
      }
    }
    return all;
  }

  private List<Verdict> of(Article article, Model gold) throws IOException {
    Judged judged = extractor.judge(extractor.resolve(article));
    Model model = model(judged.extraction());
    GoldScores scores = new GoldScores();
    scores.add(
        article.identifier(),
        ArticleFacts.read(gold, classes.names(), roles),
        ArticleFacts.read(model, classes.names(), roles));
    Map<String, Boolean> right = new TreeMap<>(scores.verdicts());
    List<Verdict> verdicts = new ArrayList<>();
    for (Event event : judged.extraction().events()) {
      Boolean verdict = right.get(iris.article(article).getURI() + "/event/" + event.id());
      if (verdict != null) {
        verdicts.add(new Verdict(event, judged.signs().get(event.id()), verdict));
      }
    }
    return verdicts;
  }

  private Model model(Extraction extraction) throws IOException {
    String identifier = extraction.article().identifier();
    Everyone everyone =
        Everyone.read(List.of(), Set.of(), iris, new Extractions(new StoreFolder(Path.of("."))));
    everyone.put(identifier, extraction);
    Model model = ModelFactory.createDefaultModel();
    new ArticleMapper(iris, classes)
        .map(extraction, identities.resolve(everyone).resolution().of(identifier))
        .forEach(quad -> model.getGraph().add(quad.asTriple()));
    return model;
  }
}
