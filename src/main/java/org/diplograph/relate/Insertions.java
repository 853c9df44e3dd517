package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.diplograph.annotate.Parse;
import org.diplograph.annotate.Syntax;
import org.diplograph.model.Token;
import org.diplograph.relate.DateWords.Kind;

/**
 * Parses a sentence without what a greedy parser stumbles over, and hangs that into the tree
 * afterwards: a day between subject and verb ("Russia on Friday condemned") or verb and object
 * ("condemned on Friday a"), an abbreviation in brackets, and who leads, backs or holds something
 * before its name ("Saudi-led").
 */
final class Insertions {
  /** Participles behind whoever acts by what follows: "US-led", "Saudi-spearheaded". */
  private static final Set<String> LEADING = Set.of("led", "spearheaded", "headed", "commanded");

  /** Participles behind those whose is what follows: "Liberian-flagged", "Kenyan-owned". */
  private static final Set<String> OWNING =
      Set.of("flagged", "registered", "owned", "operated", "run", "controlled", "based");

  private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,2}(st|nd|rd|th)?");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private static final Pattern PARTICIPLE =
      Pattern.compile(".*(ed|en|led|held|run|born|built|sent|made|won)");

  private final List<Token> tokens;
  private final DateWords dates;
  private final boolean[] out;
  private final int[] heads;
  private final String[] relations;

  private Insertions(List<Token> tokens, DateWords dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.out = new boolean[tokens.size()];
    this.heads = new int[tokens.size()];
    this.relations = new String[tokens.size()];
  }

  /** The tree of a sentence. */
  static Parse parse(Syntax parser, List<Token> tokens, DateWords dates) {
    Insertions insertions = new Insertions(tokens, dates);
    return insertions.find() ? insertions.around(parser) : parser.parse(tokens);
  }

  private boolean find() {
    boolean found = false;
    for (int i = 0; i < tokens.size(); i++) {
      int end = Math.max(i == 0 ? opening() : Math.max(day(i), bracket(i)), compound(i));
      for (int k = i; k < end; k++) {
        out[k] = true;
      }
      found |= end > i;
      i = Math.max(i, end - 1);
    }
    return found;
  }

  /** The end of a day, month or year with its comma that opens the sentence, or 0. */
  private int opening() {
    int from = List.of("in", "on").contains(word(0)) ? 1 : 0;
    int end = dayEnd(from);
    if (end == from && from == 1) {
      end += isMonth(end) ? 1 : 0;
      end += isYear(end) ? 1 : 0;
    }
    return end > from && is(end, ",") && end + 2 < tokens.size() ? end + 1 : 0;
  }

  private boolean isYear(int i) {
    return i < tokens.size() && YEAR.matcher(word(i)).matches();
  }

  /** The end of a day that stands between a noun and its verb, or a verb and its object, or 0. */
  private int day(int i) {
    if (isTag(i - 1, "VERB")) {
      int end = dayEnd(word(i).equals("on") ? i + 1 : i);
      boolean any = end > i && (end > i + 1 || !word(i).equals("on"));
      return any && isTag(end, "DET", "NUM", "ADJ") ? end : 0;
    }
    boolean behind = isTag(i - 1, "NOUN", "PROPN", "PRON") || word(i - 1).equals(",");
    if (!behind || i < 2 && word(i - 1).equals(",")) {
      return 0;
    }
    int end = dayEnd(word(i).equals("on") ? i + 1 : i);
    if (end <= i || end <= i + 1 && word(i).equals("on")) {
      return 0;
    }
    boolean comma = is(end, ",") && is(i - 1, ",");
    int verb = comma ? end + 1 : end;
    verb += isTag(verb, "ADV") ? 1 : 0;
    return isTag(verb, "VERB", "AUX") && !word(verb).endsWith("ing") ? end : 0;
  }

  /** Behind "Friday", "June 13", "13 June", "last week"; the same place if there is none. */
  private int dayEnd(int from) {
    int at = from;
    if (isOf(at, Kind.PART, Kind.SIDE)) {
      at++;
    }
    if (isOf(at, Kind.STEP)) {
      boolean time = isOf(at + 1, Kind.WEEKDAY, Kind.DAYS, Kind.MONTHS, Kind.YEARS);
      return time ? at + 2 : from;
    }
    int begin = at;
    if (isOf(at, Kind.WEEKDAY, Kind.DAY_WORD)) {
      at += isOf(at + 1, Kind.TIME_OF_DAY) ? 2 : 1;
    }
    boolean comma = at > begin && is(at, ",");
    int date = comma ? at + 1 : at;
    if (isMonth(date) && isDayNumber(date + 1)) {
      at = date + 2;
    } else if (isDayNumber(date) && isMonth(date + 1)) {
      at = date + 2;
    }
    return at > begin ? at : from;
  }

  private boolean isMonth(int i) {
    return isOf(i, Kind.MONTH);
  }

  private boolean isOf(int i, Kind... kinds) {
    return i < tokens.size() && dates.is(word(i), kinds);
  }

  private boolean isDayNumber(int i) {
    return i < tokens.size() && DAY_NUMBER.matcher(word(i)).matches();
  }

  /** The end of an abbreviation in brackets behind a name, or 0. */
  private int bracket(int i) {
    if (!is(i, "(") || !isTag(i - 1, "PROPN", "NOUN")) {
      return 0;
    }
    int end = i + 1;
    while (end < tokens.size() && end < i + 4 && !is(end, ")")) {
      String text = tokens.get(end).text();
      if (!text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 12) {
        return 0;
      }
      end++;
    }
    boolean short1 = end < tokens.size() && is(end, ")") && end > i + 1;
    boolean capital =
        short1 && Character.isUpperCase(tokens.get(i + 1).text().charAt(0)) && hasCapitals(i + 1);
    return capital && end + 1 < tokens.size() ? end + 1 : 0;
  }

  private boolean hasCapitals(int i) {
    return tokens.get(i).text().chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The end of "US-backed" before a noun, however the tokenizer parts it, or 0. */
  private int compound(int i) {
    boolean joined = tokens.get(i).text().length() > 1 && tokens.get(i).text().endsWith("-");
    boolean parted = isTag(i, "PROPN", "NOUN", "ADJ") && is(i + 1, "-");
    int participle = joined ? i + 1 : i + 2;
    boolean compound =
        (joined || parted) && isTag(participle, "VERB", "ADJ") && isParticiple(participle);
    return compound && isTag(participle + 1, "NOUN", "PROPN", "ADJ", "NUM") ? participle + 1 : 0;
  }

  private boolean isParticiple(int i) {
    return i < tokens.size() && isParticiple(word(i));
  }

  static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches();
  }

  /** Whether who stands before it acts by what follows: "US-led". */
  static boolean leads(String participle) {
    return LEADING.contains(participle);
  }

  /** Whether it is theirs who stand before it what follows: "Liberian-flagged". */
  static boolean owns(String participle) {
    return OWNING.contains(participle);
  }

  private Parse around(Syntax parser) {
    List<Token> kept = new ArrayList<>(tokens.size());
    List<Integer> places = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (!out[i]) {
        kept.add(tokens.get(i));
        places.add(i);
      }
    }
    Parse rest = parser.parse(kept);
    for (int i = 0; i < places.size(); i++) {
      heads[places.get(i)] = rest.head(i) < 0 ? Parse.ROOT : places.get(rest.head(i));
      relations[places.get(i)] = rest.relation(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (out[i] && (i == 0 || !out[i - 1])) {
        hang(i, end(i));
      }
    }
    return new Parse(heads, relations);
  }

  private int end(int begin) {
    int end = begin;
    while (end < tokens.size() && out[end]) {
      end++;
    }
    return end;
  }

  private void hang(int begin, int end) {
    if (is(begin, "(")) {
      for (int i = begin; i < end; i++) {
        put(i, begin - 1, i == begin + 1 ? "appos" : "punct");
      }
    } else if (tokens.get(end - 2).text().endsWith("-")) {
      put(end - 1, phrase(end), "nmod");
      for (int i = begin; i < end - 1; i++) {
        boolean leads = i == begin && (leads(word(end - 1)) || owns(word(end - 1)));
        put(i, end - 1, leads ? "npadvmod" : "dep");
      }
    } else {
      int verb = begin == 0 ? root() : isTag(begin - 1, "VERB") ? begin - 1 : verb(end);
      boolean preposition = word(begin).equals("on") || word(begin).equals("in");
      put(begin, verb, preposition ? "prep" : "npadvmod");
      int first = preposition ? begin + 1 : begin;
      for (int i = begin + 1; i < end; i++) {
        put(i, i == first ? begin : first, i == first ? "pobj" : "nmod");
      }
    }
  }

  /** The word that the rest of the sentence hangs on. */
  private int root() {
    for (int i = 0; i < heads.length; i++) {
      if (!out[i] && heads[i] == Parse.ROOT && relations[i].equals("root")) {
        return i;
      }
    }
    return end(0);
  }

  private void put(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** The head of the noun phrase that goes on here. */
  private int phrase(int from) {
    int at = from;
    while (heads[at] > at && relations[at].matches("nmod|amod|compound|nummod|poss|det")) {
      at = heads[at];
    }
    return at;
  }

  /** The main verb of the verbs that begin here. */
  private int verb(int from) {
    int at = from;
    while (at + 1 < tokens.size() && (is(at, ",") || isTag(at, "ADV"))) {
      at++;
    }
    boolean auxiliary = relations[at].matches("aux|auxpass") && heads[at] > at;
    return auxiliary ? heads[at] : at;
  }

  private boolean is(int i, String text) {
    return i < tokens.size() && tokens.get(i).text().equals(text);
  }

  private boolean isTag(int i, String... tags) {
    return i < tokens.size() && List.of(tags).contains(tokens.get(i).tag());
  }

  private String word(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
