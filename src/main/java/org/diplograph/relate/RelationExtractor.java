package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diplograph.annotate.DependencyParser;
import org.diplograph.model.ActorType;
import org.diplograph.model.Annotation;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.Note;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.relate.SentenceEvents.Stated;
import org.jspecify.annotations.Nullable;

/** Finds what an article states: events, quotations, and who is named together. */
public final class RelationExtractor {
  private final TreeBuilder trees;
  private final Relations relations;

  /**
   * Makes an extractor.
   *
   * @param parser gives the sentences' trees
   * @param relations the lexicon and its cues
   */
  public RelationExtractor(DependencyParser parser, Relations relations) {
    this.trees = new TreeBuilder(parser);
    this.relations = relations;
  }

  /** Extracts what the article states. A function of its input, may run in many threads. */
  public Extraction extract(ResolvedArticle article) {
    return new Run(article).extraction();
  }

  /** Why the sentences gave what they gave, for a person who asks. */
  public List<Note> explain(ResolvedArticle article) {
    Run run = new Run(article);
    run.extraction();
    return run.notes;
  }

  private final class Run {
    private final ResolvedArticle resolved;
    private final Annotation annotation;
    private final List<SentenceTree> trees;
    private final List<Note> notes = new ArrayList<>();
    private final DateFinder dateFinder;
    private final Quotations quotations;

    Run(ResolvedArticle resolved) {
      this.resolved = resolved;
      this.annotation = resolved.annotation();
      List<SentenceTree> plain = RelationExtractor.this.trees.trees(resolved);
      dateFinder = new DateFinder(annotation.article().issued());
      quotations =
          new Quotations(annotation.article().text(), plain, relations.cues, people(resolved));
      trees = FirstPersons.filled(plain, quotations);
    }

    private static Set<Integer> people(ResolvedArticle resolved) {
      return resolved.actors().stream()
          .filter(a -> a.type() == ActorType.PERSON)
          .map(LocalActor::id)
          .collect(Collectors.toSet());
    }

    Extraction extraction() {
      List<Event> body = new ArrayList<>();
      List<Event> headline = new ArrayList<>();
      for (SentenceTree tree : trees) {
        List<Event> into = tree.sentence().headline() ? headline : body;
        events(tree, into);
      }
      return new Extraction(
          annotation.article(),
          annotation.sentences(),
          resolved.actors(),
          resolved.mentions(),
          EventMerger.merge(withHeadline(body, headline)),
          quotations.quotations(),
          resolved.tenures(),
          resolved.memberships(),
          CoOccurrences.count(resolved.mentions()));
    }

    /** Headlines leave out what matters; they only add evidence to what the body states. */
    private static List<Event> withHeadline(List<Event> body, List<Event> headline) {
      List<Event> all = new ArrayList<>(body);
      for (Event event : headline) {
        boolean told =
            body.stream()
                .anyMatch(
                    b ->
                        b.type().equals(event.type())
                            && b.sources().equals(event.sources())
                            && b.targets().equals(event.targets())
                            && b.factuality() == event.factuality()
                            && b.attributedTo().equals(event.attributedTo()));
        if (told) {
          all.add(renumbered(event, all.size()));
        }
      }
      return all;
    }

    private static Event renumbered(Event e, int id) {
      return new Event(
          id,
          e.type(),
          e.sources(),
          e.targets(),
          e.factuality(),
          e.attributedTo(),
          e.date(),
          null,
          e.location(),
          e.evidence(),
          e.confidence(),
          e.frame());
    }

    private void events(SentenceTree tree, List<Event> into) {
      List<DateFinder.Found> found = dateFinder.find(tree.sentence().tokens());
      Grammar grammar = new Grammar(tree);
      FrameMatcher matcher =
          new FrameMatcher(tree, grammar, relations.cues, relations.types, resolved.actors());
      List<Candidate> candidates = matcher.match(relations.lexicon);
      if (candidates.isEmpty()) {
        return;
      }
      SentenceEvents sentence =
          new SentenceEvents(tree, grammar, relations.cues, relations.types, candidates);
      List<Stated> stated = sentence.stated();
      EventDates dates = new EventDates(tree, relations.cues, found);
      int first = into.size();
      for (Stated one : stated) {
        one.candidate().event = into.size();
        into.add(event(one, tree, grammar, dates, into.size()));
      }
      linkContents(stated, into, first);
      sentence.notes().forEach(n -> notes.add(new Note(tree.sentence().index(), n)));
    }

    private void linkContents(List<Stated> stated, List<Event> events, int first) {
      for (int i = 0; i < stated.size(); i++) {
        Candidate content = stated.get(i).candidate().content;
        if (content != null && content.event >= 0) {
          Event e = events.get(first + i);
          events.set(
              first + i,
              new Event(
                  e.id(),
                  e.type(),
                  e.sources(),
                  e.targets(),
                  e.factuality(),
                  e.attributedTo(),
                  e.date(),
                  content.event,
                  e.location(),
                  e.evidence(),
                  e.confidence(),
                  e.frame()));
        }
      }
    }

    private Event event(
        Stated stated, SentenceTree tree, Grammar grammar, EventDates dates, int id) {
      Candidate candidate = stated.candidate();
      TreeSet<Integer> voices = new TreeSet<>(stated.claimedBy());
      Integer speaker = quotations.speakerAt(tree.token(candidate.token).span().begin());
      if (speaker != null) {
        voices.add(speaker);
      }
      return new Event(
          id,
          candidate.frame.type(),
          stated.sources(),
          stated.targets(),
          stated.factuality(),
          List.copyOf(voices),
          dates.of(candidate, stated.factuality()),
          null,
          location(candidate, tree, grammar),
          List.of(tree.sentence().index()),
          Math.round(stated.confidence() * 100) / 100.0,
          candidate.frame.iri());
    }

    /** The country in which it takes place: "in Geneva", "at Helsinki". */
    private @Nullable Integer location(Candidate candidate, SentenceTree tree, Grammar grammar) {
      int noun = candidate.objectNoun >= 0 ? candidate.objectNoun : candidate.token;
      List<Adjuncts.Adjunct> adjuncts = new ArrayList<>(grammar.adjuncts(candidate.token));
      adjuncts.addAll(grammar.adjuncts(noun));
      if (tree.is(noun, "dobj", "nsubjpass") && tree.head(noun) >= 0) {
        adjuncts.addAll(grammar.adjuncts(tree.head(noun)));
      }
      for (Adjuncts.Adjunct adjunct : adjuncts) {
        if (adjunct.marker().equals("in") || adjunct.marker().equals("at")) {
          Integer country = country(tree.mentions(adjunct.object()));
          if (country != null) {
            return country;
          }
        }
      }
      return null;
    }

    private @Nullable Integer country(List<Mention> mentions) {
      for (Mention mention : mentions) {
        LocalActor actor = resolved.actors().get(mention.actor());
        boolean place =
            switch (mention.form()) {
              case PLACE, LOCATION, NAME -> true;
              default -> false;
            };
        if (place && actor.type() == ActorType.COUNTRY) {
          return actor.id();
        }
      }
      return null;
    }
  }
}
