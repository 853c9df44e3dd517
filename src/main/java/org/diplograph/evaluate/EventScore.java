package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.diplograph.model.Event;
import org.diplograph.model.Extraction;
import org.diplograph.model.Mention;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** How many of the marked events are found, with the right class and both parties. */
public final class EventScore {
  /** Older names of PLOVER's classes. */
  private static final Map<String, Set<String>> OLDER =
      Map.of("YIELD", Set.of("CONCEDE", "RETREAT"));

  private final Function<String, Set<String>> roots;
  private final Map<String, Score> found = new TreeMap<>();
  private Score all = Score.NONE;
  private Score named = Score.NONE;
  private Score between = Score.NONE;
  private int aside;
  private final List<String> errors = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param roots PLOVER's classes of an event class of the ontology
   */
  public EventScore(Function<String, Set<String>> roots) {
    this.roots = roots;
  }

  /** Compares what was taken from a sentence with what is marked in it. */
  public void add(EventSentence gold, Extraction extraction) {
    Set<Integer> sources = inside(extraction, gold.source());
    Set<Integer> targets = inside(extraction, gold.target());
    boolean right = false;
    List<String> told = new ArrayList<>();
    for (Event event : extraction.events()) {
      boolean isBetween = isBetween(event, sources, targets);
      boolean root = hasRoot(event, gold.root());
      boolean roles =
          (gold.source().isEmpty() || shares(event.sources(), sources))
              && (gold.target().isEmpty()
                  || shares(event.targets(), targets)
                  || (event.targets().isEmpty() && isBetween && event.sources().size() > 1));
      right |= root && roles;
      aside += isBetween ? 0 : 1;
      between = isBetween ? between.plus(new Score(root ? 1 : 0, 1, 0)) : between;
      told.add((isBetween ? "  * " : "    ") + text(event, extraction));
    }
    Score one = new Score(right ? 1 : 0, extraction.events().isEmpty() ? 0 : 1, 1);
    all = all.plus(one);
    boolean areNamed = !sources.isEmpty() && !targets.isEmpty();
    named = areNamed ? named.plus(one) : named;
    found.merge(gold.root(), one, Score::plus);
    if (!right) {
      errors.add((areNamed ? "" : "(no name) ") + gold.root() + " " + marked(gold) + lines(told));
    }
  }

  /** Whether class and roles of an event are the marked ones; null if it is between others. */
  public @Nullable Boolean isRight(EventSentence gold, Event event, Extraction extraction) {
    Set<Integer> sources = inside(extraction, gold.source());
    Set<Integer> targets = inside(extraction, gold.target());
    if (!isBetween(event, sources, targets)) {
      return null;
    }
    boolean among = event.targets().isEmpty() && event.sources().size() > 1;
    return hasRoot(event, gold.root())
        && shares(event.sources(), sources)
        && (among || shares(event.targets(), targets));
  }

  private static boolean isBetween(Event event, Set<Integer> sources, Set<Integer> targets) {
    Set<Integer> parties = new HashSet<>(event.sources());
    parties.addAll(event.targets());
    return shares(parties, sources) && shares(parties, targets);
  }

  private boolean hasRoot(Event event, String root) {
    Set<String> wanted = OLDER.getOrDefault(root, Set.of(root));
    return roots.apply(event.type()).stream().anyMatch(wanted::contains);
  }

  private static Set<Integer> inside(Extraction extraction, List<Span> spans) {
    Set<Integer> actors = new HashSet<>();
    for (Mention mention : extraction.mentions()) {
      if (spans.stream().anyMatch(mention.span()::overlaps)) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  private static boolean shares(Iterable<Integer> some, Set<Integer> others) {
    for (Integer one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private static String marked(EventSentence gold) {
    StringBuilder text = new StringBuilder();
    String plain = gold.article().text();
    for (int i = 0; i <= plain.length(); i++) {
      mark(text, gold.source(), i, "s");
      mark(text, gold.target(), i, "t");
      text.append(i < plain.length() ? plain.substring(i, i + 1) : "");
    }
    return gold.article().identifier() + " " + text;
  }

  private static void mark(StringBuilder text, List<Span> spans, int at, String tag) {
    for (Span span : spans) {
      text.append(span.end() == at ? "</" + tag + ">" : "");
      text.append(span.begin() == at ? "<" + tag + ">" : "");
    }
  }

  /** The local name of the frame that fired. */
  static String frame(Event event) {
    return event.frame().substring(event.frame().indexOf('#') + 1);
  }

  /** An event in a line of words. */
  static String text(Event event, Extraction extraction) {
    return event.type()
        + " "
        + names(event.sources(), extraction)
        + " > "
        + names(event.targets(), extraction)
        + " "
        + event.factuality()
        + " "
        + (event.attributedTo().isEmpty() ? "" : "by " + names(event.attributedTo(), extraction))
        + " "
        + frame(event);
  }

  private static List<String> names(List<Integer> actors, Extraction extraction) {
    return actors.stream().map(id -> extraction.actors().get(id).name()).toList();
  }

  private static String lines(List<String> told) {
    return told.isEmpty() ? "" : "\n" + String.join("\n", told);
  }

  /** A table: the recall of each class and of all, and how many between both sides are right. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-28s %6s %6s   %5s", "", "gold", "right", "R"));
    found.forEach((root, score) -> lines.add(line(root, score)));
    lines.add(line("all", all));
    lines.add(line("both sides hold a name", named));
    lines.add(
        String.format(
            Locale.ROOT,
            "of %d events between both sides %d have the right class: %.1f %%; %d others",
            between.found(),
            between.right(),
            100 * between.precision(),
            aside));
    return lines;
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-28s %6d %6d   %5.1f",
        name,
        score.expected(),
        score.right(),
        100 * score.recall());
  }

  /** The share of the marked events that are found. */
  public double recall() {
    return all.recall();
  }

  /** The share of the events between both sides that are of the marked class. */
  public double precision() {
    return between.precision();
  }

  /** The sentences whose event was not found, with what was found instead. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
