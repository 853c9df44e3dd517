package org.diplograph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.model.Article;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Membership;
import org.diplograph.model.Mention;
import org.diplograph.model.Note;
import org.diplograph.model.Quotation;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Sentence;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.diplograph.resolve.ArticleResolver.Traced;
import org.jspecify.annotations.Nullable;

/** Tells, sentence by sentence, what was found in an article and why. */
final class Explanation {
  private static final String NAMESPACE = "https://w3id.org/diplograph/lexicon#";

  private final ResolvedArticle resolved;
  private final MentionReason mentionReason;
  private final @Nullable ActorReasons actorReasons;
  private final Extraction extraction;
  private final Map<Integer, List<Note>> notes;
  private final PrintStream out;

  /**
   * Explains an article.
   *
   * @param actors who its actors are among those of a store, null if none was named
   * @param notes what the matcher tells of its sentences
   */
  Explanation(
      Traced traced,
      @Nullable ActorReasons actors,
      Extraction extraction,
      List<Note> notes,
      PrintStream out) {
    this.resolved = traced.article();
    this.mentionReason = new MentionReason(traced);
    this.actorReasons = actors;
    this.extraction = extraction;
    this.out = out;
    this.notes =
        notes.stream()
            .collect(Collectors.groupingBy(Note::sentence, TreeMap::new, Collectors.toList()));
  }

  void print() {
    Article article = extraction.article();
    out.println("Article " + article.identifier());
    line("  title", article.title());
    line("  date", article.issued());
    line("  publisher", article.publisher());
    out.println();
    out.println("Actors");
    for (LocalActor actor : resolved.actors()) {
      out.println(
          "  "
              + actor.type().name().toLowerCase(java.util.Locale.ROOT)
              + " "
              + name(actor.id())
              + details(actor));
      if (actorReasons != null) {
        actorReasons.lines(actor).forEach(line -> out.println("      " + line));
      }
    }
    for (Sentence sentence : resolved.annotation().sentences()) {
      out.println();
      sentence(sentence, article.text());
    }
  }

  private void line(String what, @Nullable Object value) {
    if (value != null) {
      out.println(what + ": " + value);
    }
  }

  private static String details(LocalActor actor) {
    List<String> details = new ArrayList<>();
    if (actor.reference() != null) {
      details.add(actor.reference());
    }
    if (actor.organOf() != null) {
      details.add("organ of " + actor.organOf());
    }
    if (actor.names().size() > 1) {
      details.add("also " + String.join(", ", actor.names()));
    }
    return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
  }

  private void sentence(Sentence sentence, String text) {
    out.println("[" + sentence.index() + "] " + sentence.span().in(text));
    int index = sentence.index();
    for (int i = 0; i < resolved.mentions().size(); i++) {
      Mention mention = resolved.mentions().get(i);
      if (mention.sentence() == index) {
        out.println(
            "    name      "
                + mention.span().in(text)
                + " = "
                + name(mention.actor())
                + " ("
                + mentionReason.of(i)
                + ")");
      }
    }
    told(extraction.tenures(), Tenure::evidence, index, this::tenure);
    told(extraction.memberships(), Membership::evidence, index, this::membership);
    told(extraction.events(), Event::evidence, index, this::event);
    told(extraction.quotations(), Quotation::evidence, index, this::quotation);
    List<Note> here = notes.getOrDefault(index, List.of());
    here.forEach(n -> out.println("    note      " + n.text()));
    boolean events = extraction.events().stream().anyMatch(e -> e.evidence().contains(index));
    if (!events && here.isEmpty()) {
      out.println("    note      no lexicon entry matches a word of this sentence");
    }
  }

  private <T> void told(
      List<T> all,
      Function<T, List<Integer>> evidence,
      int sentence,
      java.util.function.Consumer<T> print) {
    all.stream().filter(t -> evidence.apply(t).contains(sentence)).forEach(print);
  }

  private void tenure(Tenure tenure) {
    Integer owner = tenure.owner();
    out.println(
        "    office    "
            + name(tenure.holder())
            + ": "
            + tenure.role()
            + (owner == null ? "" : " of " + name(owner))
            + " ("
            + when(tenure.status(), tenure.term()));
  }

  private void membership(Membership membership) {
    out.println(
        "    member    "
            + name(membership.member())
            + " of "
            + name(membership.organization())
            + " ("
            + when(membership.status(), membership.term()));
  }

  private static String when(TenureStatus status, Term term) {
    return status.name().toLowerCase(java.util.Locale.ROOT)
        + (term.since() == null ? "" : "; since " + term.since())
        + (term.until() == null ? "" : "; until " + term.until())
        + ")";
  }

  private void event(Event event) {
    StringBuilder line =
        new StringBuilder("    event     " + event.type() + " " + names(event.sources()));
    if (!event.targets().isEmpty()) {
      line.append(" -> ").append(names(event.targets()));
    }
    line.append(" (").append(event.factuality().name().toLowerCase(java.util.Locale.ROOT));
    if (!event.attributedTo().isEmpty()) {
      line.append("; says ").append(names(event.attributedTo()));
    }
    if (event.date() != null) {
      line.append("; ").append(event.date());
    }
    if (event.content() != null) {
      line.append("; about event ").append(event.content());
    }
    line.append(String.format(java.util.Locale.ROOT, "; %.2f)", event.confidence()));
    line.append(" #").append(event.id());
    line.append(" by ").append(event.frame().replace(NAMESPACE, "lex:"));
    out.println(line);
  }

  private void quotation(Quotation quotation) {
    out.println(
        "    quotation "
            + name(quotation.speaker())
            + (quotation.direct() ? ": \"" : " (indirect): \"")
            + quotation.text()
            + "\"");
  }

  private String names(List<Integer> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(int id) {
    return resolved.actors().get(id).name();
  }
}
