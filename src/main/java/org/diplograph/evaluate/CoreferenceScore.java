package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.evaluate.CoreferenceGold.Form;
import org.diplograph.evaluate.CoreferenceGold.Phrase;
import org.diplograph.evaluate.Readings.Reading;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.model.Span;

/**
 * Compares whom the program takes the words of texts for with whom people marked.
 *
 * <p>An actor of the program is the one whom most of its names stand for. A pronoun or description
 * is linked right if it goes to that actor, or if it stands for several and goes to all of them and
 * to nobody else.
 */
public final class CoreferenceScore {
  private final Map<LinkKind, LinkScore> links = new EnumMap<>(LinkKind.class);
  private final BCubed bCubed = new BCubed();
  private final List<String> errors = new ArrayList<>();
  private int unjudged;

  /** Compares one text. */
  public void add(CoreferenceGold gold, ResolvedArticle article) {
    Readings readings = Readings.of(gold, article);
    countLinks(gold, article, readings);
    countMarked(gold, readings);
    countBCubed(gold, readings);
  }

  /** Goes through what the program linked. */
  private void countLinks(CoreferenceGold gold, ResolvedArticle article, Readings readings) {
    Map<String, Set<String>> groups = gold.groups();
    for (Reading reading : readings.all()) {
      boolean right = readings.isRight(reading, groups);
      if (!reading.named() && isJudged(gold, reading, right)) {
        count(kind(gold, reading), new LinkScore(1, right ? 1 : 0, 0, 0));
        if (!right) {
          note(gold, "WRONG", reading.span(), names(article, reading));
        }
      }
    }
  }

  /** Whether the gold can tell of a link whether it is right. */
  private boolean isJudged(CoreferenceGold gold, Reading reading, boolean right) {
    Phrase phrase = reading.phrase();
    if (phrase == null) {
      return true;
    }
    String text = gold.article().text();
    // The gold does not tell who "they" are whom it does not list.
    boolean open =
        reading.actors().size() > 1
            && phrase.isReference()
            && !gold.named().contains(phrase.cluster())
            && !gold.groups().containsKey(phrase.cluster());
    unjudged += open ? 1 : 0;
    // "President" in "President Assad" is a reference only if it goes astray.
    boolean inside = phrase.form() == Form.NAME || phrase.form() == Form.LIST;
    // "The government" is its country here, and somebody else in the gold.
    boolean state =
        reading.states() && LinkKind.of(reading.span().in(text)) == LinkKind.DESCRIPTION;
    return !open && !state && !(inside && right);
  }

  private static LinkKind kind(CoreferenceGold gold, Reading reading) {
    LinkKind kind = LinkKind.of(reading.span().in(gold.article().text()));
    Phrase phrase = reading.phrase();
    boolean beside = phrase != null && phrase.kind() == LinkKind.APPOSITION;
    return kind == LinkKind.DESCRIPTION && beside ? LinkKind.APPOSITION : kind;
  }

  /** Goes through what people marked. */
  private void countMarked(CoreferenceGold gold, Readings readings) {
    Set<String> named = gold.named();
    Map<String, Set<String>> groups = gold.groups();
    for (Phrase phrase : gold.phrases()) {
      Set<String> members = groups.getOrDefault(phrase.cluster(), Set.of(phrase.cluster()));
      boolean known = named.contains(phrase.cluster()) || named.containsAll(members);
      if (known && phrase.isReference()) {
        Reading reading = readings.byPhrase().get(phrase);
        boolean found = reading != null && readings.isRight(reading, groups);
        count(phrase.kind(), new LinkScore(0, 0, 1, found ? 1 : 0));
        if (!found) {
          note(gold, "MISSED", phrase.span(), phrase.kind().label());
        }
      }
    }
  }

  private void count(LinkKind kind, LinkScore score) {
    links.merge(kind, score, LinkScore::plus);
  }

  private static String names(ResolvedArticle article, Reading reading) {
    return reading.actors().stream()
        .map(actor -> article.actors().get(actor).name())
        .collect(Collectors.joining(", "));
  }

  private void note(CoreferenceGold gold, String what, Span span, String more) {
    String text = gold.article().text();
    String before = text.substring(Math.max(0, span.begin() - 70), span.begin());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
    String place = before + "<<" + span.in(text) + ">>" + after;
    errors.add(
        String.join(
            "\t", what, gold.genre(), gold.article().identifier(), more, place.replace('\n', ' ')));
  }

  /**
   * The program's mentions of people and organizations that the gold has not count as wrong; of the
   * gold's, those are to be found that have a name somewhere in the text.
   */
  private void countBCubed(CoreferenceGold gold, Readings readings) {
    Set<String> named = gold.named();
    Map<Object, String> key = new HashMap<>();
    Set<Object> asked = new HashSet<>();
    for (Phrase phrase : gold.phrases()) {
      if (phrase.actor()) {
        key.put(phrase, phrase.cluster());
        boolean counts = phrase.isReference() || phrase.form() == Form.NAME;
        if (counts && named.contains(phrase.cluster())) {
          asked.add(phrase);
        }
      }
    }
    Map<Object, Integer> response = new HashMap<>();
    for (Reading reading : readings.all()) {
      Phrase phrase = reading.phrase();
      Integer actor = reading.actor();
      if (actor != null && (phrase == null || !phrase.actor())) {
        response.put(reading, actor);
      } else if (actor != null && reading.equals(readings.byPhrase().get(phrase))) {
        response.put(phrase, actor);
      }
    }
    bCubed.add(key, asked, response);
  }

  /** Pronouns and descriptions by their kind. */
  public Map<LinkKind, LinkScore> links() {
    return Collections.unmodifiableMap(links);
  }

  /** All pronouns and descriptions. */
  public LinkScore allLinks() {
    return links.values().stream().reduce(LinkScore.NONE, LinkScore::plus);
  }

  /** B³ F1, 0 to 1. */
  public double bCubed() {
    return bCubed.f1();
  }

  /** What went wrong, a line each. */
  public List<String> errors() {
    return Collections.unmodifiableList(errors);
  }

  /** The table of what was counted. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(LinkScore.HEADER);
    links.forEach((kind, score) -> lines.add(score.line(kind.label())));
    lines.add(allLinks().line("all"));
    lines.add(bCubed.line("B3"));
    lines.add("not judged: " + unjudged + " that stand for several whom the gold does not list");
    return lines;
  }
}
