package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.Calibration;
import org.diplograph.evaluate.ConfidenceFit;
import org.diplograph.evaluate.EventScore;
import org.diplograph.evaluate.EventSentence;
import org.diplograph.evaluate.EventSentences;
import org.diplograph.model.Event;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.relate.Lexicons;
import org.diplograph.relate.RelationExtractor.Judged;
import org.diplograph.resolve.ReferenceData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures whether stated confidence is the share of events that are right. */
@Command(
    name = "confidence",
    mixinStandardHelpOptions = true,
    description =
        "A reliability table: of the events stated with a confidence, how many are right. For"
            + " marked events (between the marked parties, as evaluate events has them), and for"
            + " graphs written by hand.")
final class EvaluateConfidenceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Sentences with a marked event, one a line.")
  Path file = Path.of("");

  @Option(
      names = "--part",
      description = "Which half of the file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Graphs written by hand, named like their articles.")
  @Nullable Path gold;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "The articles of these graphs (default: ${DEFAULT-VALUE}).")
  Path articles = Path.of("corpus");

  @Option(
      names = "--fit",
      description =
          "Fit the factors to these events and write ontology/confidence.ttl to standard output.")
  boolean fit;

  private final ConfidenceFit fitted = new ConfidenceFit();

  @Override
  public Integer call() throws IOException {
    List<EventSentence> sentences = read();
    ReferenceData data = ReferenceData.load();
    Extractor extractor = Extractor.load(data, Lexicons.load(List.of()));
    Calibration marked = marked(sentences, extractor);
    Calibration byHand = gold == null ? null : byHand(gold, extractor, data);
    if (fit) {
      fitted.turtle().forEach(System.out::println);
      return ExitCode.DONE;
    }
    print("events between the marked parties", marked);
    if (byHand != null) {
      print("events of the articles with a graph written by hand", byHand);
    }
    return ExitCode.DONE;
  }

  private static void print(String title, Calibration calibration) {
    System.out.println(title);
    calibration.lines().forEach(System.out::println);
  }

  private Calibration marked(List<EventSentence> sentences, Extractor extractor)
      throws IOException {
    EventScore score =
        new EventScore(new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"))::plover);
    Calibration calibration = new Calibration();
    for (EventSentence sentence : sentences) {
      if (part.holds(sentence.article().identifier())) {
        Judged judged = extractor.judge(extractor.resolve(sentence.article()));
        for (Event event : judged.extraction().events()) {
          Boolean right = score.isRight(sentence, event, judged.extraction());
          if (right != null) {
            calibration.add(event.confidence(), right);
            fitted.add(judged.signs().get(event.id()), right);
          }
        }
      }
    }
    return calibration;
  }

  private Calibration byHand(Path folder, Extractor extractor, ReferenceData data)
      throws IOException {
    Calibration calibration = new Calibration();
    for (GoldVerdicts.Verdict verdict : new GoldVerdicts(extractor, data).of(folder, articles)) {
      calibration.add(verdict.event().confidence(), verdict.right());
      fitted.add(verdict.signs(), verdict.right());
    }
    return calibration;
  }

  private List<EventSentence> read() {
    try {
      return new ArrayList<>(EventSentences.read(file));
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate confidence: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate confidence: " + file + ": " + e.getMessage());
    }
  }
}
