package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.annotate.ChunkSyntax;
import org.diplograph.annotate.DependencyParser;
import org.diplograph.evaluate.EventScore;
import org.diplograph.evaluate.EventSentence;
import org.diplograph.evaluate.EventSentences;
import org.diplograph.evaluate.FrameScore;
import org.diplograph.model.Extraction;
import org.diplograph.rdf.EventClasses;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.relate.Lexicons;
import org.diplograph.resolve.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how many of the events that people marked are found. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description =
        "How many marked events are found with the right class and both parties, and how many of"
            + " those given between the marked parties have the right class: docs/evaluation.md"
            + " has the form.")
final class EvaluateEventsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.jsonl", description = "Sentences with a marked event, one a line.")
  Path file = Path.of("");

  @Option(names = "--errors", description = "List the sentences whose event was not found.")
  boolean errors;

  @Option(
      names = "--part",
      description = "Which half of the file: ${COMPLETION-CANDIDATES}; all if not given.")
  Part part = Part.ALL;

  @Option(
      names = "--frames",
      description =
          "List the lexicon's frames: how often each fired, and how often rightly and wrongly"
              + " between the marked parties.")
  boolean frames;

  @Option(
      names = "--chunks",
      description = "Measure with trees made of noun chunks and verb groups, without the parser.")
  boolean chunks;

  @Mixin OwnLexicons lexicons = new OwnLexicons();

  @Override
  public Integer call() throws IOException {
    List<EventSentence> sentences = read();
    Lexicons used = OwnLexicons.load(lexicons.files(List.of()));
    Extractor extractor =
        Extractor.load(
            ReferenceData.load(), used, chunks ? ChunkSyntax::new : DependencyParser::load);
    EventScore score =
        new EventScore(new EventClasses(ReferenceGraphs.read("ontology/diplomacy.ttl"))::plover);
    FrameScore fired = new FrameScore(used.lexicon());
    for (EventSentence sentence : sentences) {
      if (part.holds(sentence.article().identifier())) {
        Extraction extraction = extractor.extract(sentence.article());
        score.add(sentence, extraction);
        extraction
            .events()
            .forEach(e -> fired.add(e.frame(), score.isRight(sentence, e, extraction)));
      }
    }
    score.lines().forEach(System.out::println);
    if (frames) {
      fired.lines().forEach(System.out::println);
    }
    if (errors) {
      score.errors().forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private List<EventSentence> read() {
    try {
      return EventSentences.read(file);
    } catch (NoSuchFileException e) {
      throw new Failure("evaluate events: " + file + ": not found");
    } catch (IOException e) {
      throw new Failure("evaluate events: " + file + ": " + e.getMessage());
    }
  }
}
