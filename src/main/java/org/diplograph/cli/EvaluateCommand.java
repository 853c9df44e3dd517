package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.evaluate.ArticleFacts;
import org.diplograph.evaluate.GoldScores;
import org.diplograph.evaluate.RoleNames;
import org.diplograph.evaluate.Score;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares a store with what a reader wrote down. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Precision, recall and F1 of a store's graph against graphs written by hand.",
    subcommands = {
      EvaluatePagesCommand.class,
      EvaluateNamesCommand.class,
      EvaluateCountriesCommand.class,
      EvaluateCoreferenceCommand.class,
      EvaluateIdentityCommand.class,
      EvaluateEventsCommand.class,
      EvaluateStatementsCommand.class,
      EvaluateDatesCommand.class,
      EvaluateFactualityCommand.class,
      EvaluateLexiconCommand.class,
      EvaluateConfidenceCommand.class,
      EvaluateQuotationsCommand.class,
      EvaluateOfficesCommand.class
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String IDENTIFIER = "http://purl.org/dc/terms/identifier";
  private static final String ENDING = ".ttl";

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "A Turtle file named like its article, or a folder of them: docs/evaluation.md has the"
              + " form.")
  @Nullable Path gold;

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("store");

  @Option(names = "--differences", description = "List what is missing, extra or different.")
  boolean differences;

  @Override
  public Integer call() throws IOException {
    Map<String, Path> files = goldFiles(gold());
    Map<String, Model> found = found(files);
    EventClasses classes = new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"));
    Map<String, String> roles = RoleNames.load().usual();
    GoldScores scores = new GoldScores();
    int missing = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Model article = found.get(file.getKey());
      if (article == null) {
        System.err.println(
            "evaluate: " + file.getValue() + ": no article of this name is in the store");
        missing++;
      } else {
        scores.add(
            file.getKey(),
            ArticleFacts.read(read(file.getValue()), classes.names(), roles),
            ArticleFacts.read(article, classes.names(), roles));
      }
    }
    System.out.println(Score.HEADER);
    scores.scores().forEach((name, score) -> System.out.println(score.line(name)));
    if (differences) {
      scores.differences().forEach(System.out::println);
    }
    return missing == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  /** Not for picocli to demand: the subcommands do without. */
  private Path gold() {
    if (gold == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "Missing required option: '--gold=FILE'");
    }
    return gold;
  }

  static Map<String, Path> goldFiles(Path gold) throws IOException {
    if (!Files.exists(gold)) {
      throw new Failure("evaluate: " + gold + ": not found");
    }
    List<Path> paths;
    if (Files.isDirectory(gold)) {
      try (Stream<Path> all = Files.list(gold)) {
        paths = all.filter(p -> p.toString().endsWith(ENDING)).sorted().toList();
      }
    } else {
      paths = List.of(gold);
    }
    Map<String, Path> files = new TreeMap<>();
    paths.forEach(p -> files.put(stem(p.getFileName().toString()), p));
    return files;
  }

  static String stem(String identifier) {
    String name = identifier.substring(identifier.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  static Model read(Path file) throws IOException {
    try {
      Model model = ModelFactory.createDefaultModel();
      try (var in = Files.newInputStream(file)) {
        RDFDataMgr.read(model, in, "urn:gold:", Lang.TURTLE);
      }
      return model;
    } catch (RiotException e) {
      throw new Failure("evaluate: " + file + ": is no Turtle: " + e.getMessage());
    }
  }

  /** The graphs of the articles that there is gold for, by the stem of their identifier. */
  private Map<String, Model> found(Map<String, Path> files) throws IOException {
    Map<String, String> stems = new HashMap<>();
    Generation generation = Generation.current(new StoreFolder(store));
    generation.data(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (quad.getPredicate().hasURI(IDENTIFIER)) {
              String stem = stem(quad.getObject().getLiteralLexicalForm());
              if (files.containsKey(stem)) {
                stems.put(quad.getGraph().getURI(), stem);
              }
            }
          }
        });
    Map<String, Model> models = new HashMap<>();
    generation.data(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            String stem = stems.get(quad.getGraph().getURI());
            if (stem != null) {
              models
                  .computeIfAbsent(stem, s -> ModelFactory.createDefaultModel())
                  .getGraph()
                  .add(quad.asTriple());
            }
          }
        });
    return models;
  }
}
