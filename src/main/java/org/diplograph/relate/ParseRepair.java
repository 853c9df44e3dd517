package org.diplograph.relate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diplograph.annotate.Parse;
import org.diplograph.model.Mention;
import org.diplograph.model.Token;
import org.diplograph.relate.DateWords.Kind;

/**
 * Mends what a greedy parser gets wrong and knowing the actors tells, above all a finite verb
 * without a subject right behind an actor ("On Tuesday Lavrov accused"), and a subject taken into a
 * relative clause ("Iraq, which is ruled by X, has not withdrawn").
 */
final class ParseRepair {
  private static final Kind[] TIMES = {
    Kind.DAY_WORD,
    Kind.WEEKDAY,
    Kind.MONTH,
    Kind.SEASON,
    Kind.DAYS,
    Kind.MONTHS,
    Kind.YEARS,
    Kind.WEEKEND,
    Kind.TIME_OF_DAY
  };

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(st|nd|rd|th)?");

  /** What may open a clause as well as a phrase. */
  private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until", "as");

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final DateWords dates;
  private final int[] heads;
  private final String[] relations;

  private ParseRepair(Parse parse, List<Token> tokens, List<Mention> mentions, DateWords dates) {
    this.tokens = tokens;
    this.dates = dates;
    this.mentions = mentions;
    this.heads = parse.heads();
    this.relations = parse.relations();
  }

  /** The tree with all of it mended. */
  static Parse repair(Parse parse, List<Token> tokens, List<Mention> mentions, DateWords dates) {
    ParseRepair repair = new ParseRepair(parse, tokens, mentions, dates);
    for (int i = 0; i < parse.size(); i++) {
      repair.relativeClause(i);
    }
    for (int i = 1; i < parse.size(); i++) {
      repair.verbBetween(i);
      repair.objectBeforeDay(i);
      repair.subject(i);
      repair.subjectBehindOpening(i);
    }
    return new Parse(repair.heads, repair.relations);
  }

  private boolean is(int token, String... wanted) {
    for (String relation : wanted) {
      if (relations[token].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(int verb) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && is(i, "nsubj", "nsubjpass", "csubj", "expl")) {
        return true;
      }
    }
    return false;
  }

  private String word(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }

  private boolean isVerb(int token) {
    return token >= 0
        && (tokens.get(token).tag().equals("VERB") || tokens.get(token).tag().equals("AUX"));
  }

  /** A verb that has a relative pronoun as subject cannot have the noun before that as well. */
  private void relativeClause(int verb) {
    int pronoun = -1;
    int noun = -1;
    for (int i = 0; i < heads.length && i < verb; i++) {
      boolean subject = heads[i] == verb && is(i, "nsubj", "nsubjpass");
      if (subject && opensRelative(i)) {
        pronoun = i;
      } else if (subject && pronoun < 0) {
        noun = i;
      }
    }
    int main = heads[verb];
    if (noun >= 0 && pronoun > noun && main > verb && isVerb(main) && !hasSubject(main)) {
      heads[noun] = main;
      relations[noun] = passive(main) ? "nsubjpass" : "nsubj";
      heads[verb] = noun;
      relations[verb] = "relcl";
    }
  }

  /** "who", "which", "whose administration". */
  private boolean opensRelative(int subject) {
    String word = word(subject);
    return word.equals("which")
        || word.equals("who")
        || (subject > 0 && heads[subject - 1] == subject && word(subject - 1).equals("whose"));
  }

  private boolean passive(int verb) {
    return IntStream.range(0, heads.length).anyMatch(i -> heads[i] == verb && is(i, "auxpass"));
  }

  /**
   * "The EU funded Tunisia", "Kenya consolidated ties": a verb behind an actor that was taken into
   * a name behind it, or into a noun of a sentence that has no other verb.
   */
  private void verbBetween(int verb) {
    int object = heads[verb];
    boolean inside = is(verb, "compound", "nmod", "amod") && object > verb;
    boolean verbal = tokens.get(verb).tag().equals("VERB") && !word(verb).endsWith("ing");
    boolean hyphened = tokens.get(verb - 1).text().endsWith("-");
    if (!inside || !verbal || hyphened || !isMentioned(verb - 1)) {
      return;
    }
    if (!isMentioned(verb + 1) && !isOnlyVerb(verb)) {
      return;
    }
    int above = heads[object];
    boolean behindName = above == verb - 1 && heads[above] == Parse.ROOT;
    boolean top = above < 0 || behindName || tokens.get(above).tag().equals("PUNCT");
    heads[verb] = top ? Parse.ROOT : heads[object];
    relations[verb] = top ? "root" : relations[object];
    heads[object] = verb;
    relations[object] = "dobj";
    int subject = -1;
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb || heads[i] == object || (behindName && i == above)) {
        subject = i;
      }
    }
    for (int i = 0; i < verb; i++) {
      if (subject >= 0 && i != subject && (heads[i] == verb || heads[i] == object)) {
        heads[i] = subject;
      }
    }
    if (subject >= 0) {
      heads[subject] = verb;
      relations[subject] = "nsubj";
    }
  }

  /** "will visit Greece tomorrow": a day is no part of the name before it. */
  private void objectBeforeDay(int day) {
    int verb = heads[day];
    int name = day - 1;
    boolean taken = heads[name] == day && is(name, "compound") && isMentioned(name);
    if (taken && is(day, "npadvmod") && isVerb(verb) && verb < name && dates.is(word(day), TIMES)) {
      heads[name] = verb;
      relations[name] = "dobj";
      for (int i = verb + 1; i < name; i++) {
        heads[i] = heads[i] == day ? name : heads[i];
      }
    }
  }

  private boolean isOnlyVerb(int verb) {
    return IntStream.range(0, heads.length).noneMatch(i -> i != verb && isVerb(i));
  }

  /** "Speaking in Pretoria, Ramaphosa praised": he is no apposition of the place. */
  private void subjectBehindOpening(int verb) {
    if (!lacksSubject(verb) || !tokens.get(0).tag().matches("ADP|VERB|ADV")) {
      return;
    }
    int head = groupEnd(verb) - 1;
    if (head < 1 || !isMentioned(head) || !is(head, "appos", "conj", "dep", "nmod")) {
      return;
    }
    int first = head;
    while (first > 0 && heads[first - 1] == head) {
      first--;
    }
    if (first > 0 && word(first - 1).equals(",")) {
      heads[head] = verb;
      relations[head] = passive(verb) ? "nsubjpass" : "nsubj";
    }
  }

  private boolean lacksSubject(int verb) {
    return tokens.get(verb).tag().equals("VERB") && !hasSubject(verb) && isFinite(verb);
  }

  /** Where the auxiliaries and adverbs before a verb begin. */
  private int groupEnd(int verb) {
    int end = verb;
    while (end > 0 && (heads[end - 1] == verb && is(end - 1, "aux", "auxpass", "advmod", "neg"))) {
      end--;
    }
    return end;
  }

  /** Gives a finite verb the actor right before it as its subject. */
  private void subject(int verb) {
    if (!lacksSubject(verb)) {
      return;
    }
    int end = groupEnd(verb);
    int head = end == 0 ? -1 : groupHead(end - 1);
    if (head < 0 || !is(head, "pobj") || heads[head] < 0 || heads[heads[head]] != verb) {
      return;
    }
    int preposition = heads[head];
    int nounEnd = nounEnd(preposition + 1, head);
    boolean conjunction = CONJUNCTIONS.contains(word(preposition));
    if ((nounEnd < 0 && !conjunction) || !isMentioned(end - 1)) {
      return;
    }
    if (nounEnd < 0) {
      relations[preposition] = "mark";
      heads[head] = verb;
      relations[head] = passive(verb) ? "nsubjpass" : "nsubj";
      return;
    }
    heads[head] = verb;
    relations[head] = passive(verb) ? "nsubjpass" : "nsubj";
    heads[nounEnd] = preposition;
    relations[nounEnd] = "pobj";
    for (int i = preposition + 1; i < nounEnd; i++) {
      heads[i] = nounEnd;
    }
  }

  private boolean isFinite(int verb) {
    if (word(verb).endsWith("ing") || is(verb, "xcomp", "acl", "pcomp", "amod", "conj", "relcl")) {
      return false;
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && is(i, "aux") && word(i).equals("to")) {
        return false;
      }
    }
    return true;
  }

  /** The head of the coordinated names that end at a token. */
  private int groupHead(int last) {
    int at = last;
    for (int i = 0; i < heads.length && at >= 0; i++) {
      boolean inside = is(at, "compound", "conj", "appos", "nmod") && heads[at] >= 0;
      if (!inside) {
        return at;
      }
      at = heads[at];
    }
    return at;
  }

  private boolean isMentioned(int token) {
    return mentions.stream()
        .anyMatch(
            m -> m.firstToken() <= token && token < m.endToken() && m.form() != Mention.Form.PLACE);
  }

  /** The last word of the phrase behind the preposition, where another phrase begins after it. */
  private int nounEnd(int from, int head) {
    int at = from;
    boolean determined = at < head && tokens.get(at).tag().equals("DET");
    int end = -1;
    while (at < head) {
      boolean date = dates.is(word(at), TIMES) || NUMBER.matcher(word(at)).matches();
      boolean noun = determined && tokens.get(at).tag().equals("NOUN");
      if (date || noun) {
        end = at;
      } else if (!tokens.get(at).tag().matches("DET|ADJ|PUNCT|NUM") || end >= 0) {
        break;
      }
      at++;
    }
    return end >= 0 && end + 1 <= head ? end : -1;
  }
}
