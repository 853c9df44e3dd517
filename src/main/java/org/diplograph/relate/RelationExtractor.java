package org.diplograph.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.annotate.ChunkSyntax;
import org.diplograph.annotate.Parse;
import org.diplograph.annotate.Syntax;
import org.diplograph.model.ActorType;
import org.diplograph.model.Annotation;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Factuality;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.Note;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.relate.SentenceEvents.Stated;
import org.jspecify.annotations.Nullable;

/** Finds what an article states: events, quotations, and who is named together. */
public final class RelationExtractor {
  private final TreeBuilder trees;
  private final Syntax shallow = new ChunkSyntax();
  private final Relations relations;

  /**
   * Makes an extractor.
   *
   * @param parser gives the sentences' trees
   * @param relations the lexicon and its cues
   */
  public RelationExtractor(Syntax parser, Relations relations) {
    this.trees = new TreeBuilder(parser, relations, false);
    this.relations = relations;
  }

  /** Extracts what the article states. A function of its input, may run in many threads. */
  public Extraction extract(ResolvedArticle article) {
    return new Run(article, false).extraction();
  }

  /** Why the sentences gave what they gave, for a person who asks. */
  public List<Note> explain(ResolvedArticle article) {
    Run run = new Run(article, true);
    run.extraction();
    return List.copyOf(run.notes);
  }

  /**
   * What an article states, with what its confidences were made from.
   *
   * @param extraction what it states
   * @param signs the signs of each event, by its number
   */
  public record Judged(Extraction extraction, List<Set<Sign>> signs) {
    /** Keeps its own copy of the list. */
    public Judged {
      signs = List.copyOf(signs);
    }
  }

  /** What the article states and how sure the signs make it: for who fits confidence to text. */
  public Judged judge(ResolvedArticle article) {
    Run run = new Run(article, false);
    Extraction extraction = run.extraction();
    return new Judged(extraction, extraction.events().stream().map(run.readings::signs).toList());
  }

  private final class Run {
    private final ResolvedArticle resolved;
    private final Annotation annotation;
    private final List<SentenceTree> trees;

    /** In order, and once what both readings of a sentence tell. */
    private final Set<Note> notes = new LinkedHashSet<>();

    private final Readings readings = new Readings(relations.confidence);
    private final boolean explaining;
    private final DateFinder dateFinder;
    private final Quotations quotations;

    Run(ResolvedArticle resolved, boolean explaining) {
      this.resolved = resolved;
      this.explaining = explaining;
      this.annotation = resolved.annotation();
      List<SentenceTree> plain = RelationExtractor.this.trees.trees(resolved);
      dateFinder = new DateFinder(relations.dates, annotation.article().issued());
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
      List<Event> events = readings.withRepetition(EventMerger.merge(body, headline));
      noteHeadline(headline, events);
      return new Extraction(
          annotation.article(),
          annotation.sentences(),
          resolved.actors(),
          resolved.mentions(),
          events,
          quotations.quotations(),
          resolved.tenures(),
          resolved.memberships(),
          CoOccurrences.count(resolved.mentions()));
    }

    private void noteHeadline(List<Event> headline, List<Event> events) {
      for (Event event : headline) {
        int sentence = event.evidence().get(0);
        boolean told =
            events.stream()
                .anyMatch(e -> e.evidence().contains(sentence) && Tellings.isWithin(event, e));
        if (!told) {
          String text = "is only told by the headline, and no event";
          notes.add(new Note(sentence, event.type() + " " + text));
        }
      }
    }

    /** Where the tree leaves words open that could state something, order may tell. */
    private void events(SentenceTree tree, List<Event> into) {
      // Once for each sentence: "a day later" counts the sentences since a date was named.
      List<DateFinder.Found> dates = dateFinder.find(tree.sentence().tokens());
      Set<Integer> told = new HashSet<>();
      if (eventsOf(tree, dates, into, told) && !TreeBuilder.isTooLong(tree.size())) {
        Parse order = Insertions.parse(shallow, tree.sentence().tokens(), relations.dates);
        eventsOf(tree.reparsed(order), dates, into, told);
      }
    }

    /**
     * Adds a sentence's events.
     *
     * @param found the dates in it
     * @param told the words that have told one already; those that tell one now are added
     * @return whether there are words left that could state something
     */
    private boolean eventsOf(
        SentenceTree tree, List<DateFinder.Found> found, List<Event> into, Set<Integer> told) {
      Grammar grammar = new Grammar(tree);
      FrameMatcher matcher =
          new FrameMatcher(tree, grammar, relations.cues, relations.types, resolved.actors());
      List<Candidate> candidates = matcher.match(relations.lexicon);
      if (explaining && TreeBuilder.isTooLong(tree.size())) {
        note(tree, List.of("is too long to be parsed"));
      } else if (explaining) {
        note(tree, new TriedFrames(tree, matcher, candidates).notes(relations.lexicon));
      }
      if (candidates.isEmpty()) {
        return false;
      }
      SentenceEvents sentence =
          new SentenceEvents(
              tree, grammar, relations.cues, relations.types, resolved.actors(), candidates);
      List<Stated> stated =
          sentence.stated().stream()
              .filter(s -> told.isEmpty() || !told.contains(s.candidate().token) && s.isPlain(tree))
              .toList();
      stated.forEach(s -> told.add(s.candidate().token));
      EventDates dates = new EventDates(tree, grammar, relations.cues, found);
      int first = into.size();
      for (Stated one : stated) {
        one.candidate().event = into.size();
        Event event = event(one, tree, grammar, dates, into.size());
        Set<Sign> signs =
            Signs.of(
                one,
                tree,
                relations.types.isSymmetric(event.type()),
                stated.stream().anyMatch(s -> s.candidate().content == one.candidate()),
                !event.attributedTo().isEmpty());
        into.add(readings.add(event, signs));
      }
      linkContents(stated, into, first, tree);
      note(tree, sentence.notes());
      boolean all =
          candidates.stream().allMatch(c -> told.contains(c.token) || !tree.isVerb(c.token));
      return stated.isEmpty() || !all;
    }

    private void note(SentenceTree tree, List<String> texts) {
      texts.forEach(text -> notes.add(new Note(tree.sentence().index(), text)));
    }

    private void linkContents(
        List<Stated> stated, List<Event> events, int first, SentenceTree tree) {
      for (int i = 0; i < stated.size(); i++) {
        Candidate candidate = stated.get(i).candidate();
        Candidate content = candidate.content;
        if (content != null && content.event >= 0) {
          Event e = events.get(first + i);
          events.set(
              first + i,
              new Event(
                  e.id(),
                  ContentPath.isDirect(tree, relations.cues, candidate, content)
                      ? relations.types.about(e, events.get(content.event))
                      : e.type(),
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
      int place = tree.token(candidate.token).span().begin();
      // What somebody promises or demands is not claimed to be so.
      Integer voice =
          stated.factuality() == Factuality.PROSPECTIVE
              ? quotations.speakerAt(place)
              : quotations.voiceAt(place);
      List<Integer> voices =
          stated.claimedBy().isEmpty() && voice != null ? List.of(voice) : stated.claimedBy();
      return new Event(
          id,
          candidate.type(),
          stated.sources(),
          stated.targets(),
          stated.factuality(),
          voices.stream().sorted().toList(),
          dates.of(candidate, stated.factuality()),
          null,
          location(candidate, tree, grammar),
          List.of(tree.sentence().index()),
          0,
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
