package org.diplograph.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.model.Token;

/**
 * Makes shallow trees of noun chunks and verb groups by their order alone: what stands before a
 * verb is its subject, what stands behind it its object, and a preposition hangs on the word before
 * it. It needs no model, and shows what a trained parser is worth.
 */
public final class ChunkSyntax implements Syntax {
  private static final Set<String> NOUN_PARTS =
      Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> GROUP = Set.of("VERB", "AUX", "PART", "ADV");
  private static final Set<String> BEFORE_VERB = Set.of("AUX", "PART", "ADV");
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> NEGATIONS = Set.of("not", "n't");
  private static final Set<String> POSSESSIVES = Set.of("'s", "'", "\u2019s", "\u2019");

  @Override
  public Parse parse(List<Token> tokens) {
    return new Run(tokens).parse();
  }

  private static final class Run {
    private static final int NONE = -1;

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;

    /** The last verb, the phrase that waits for its verb, the last head of a phrase. */
    private int verb = NONE;

    private int subject = NONE;
    private int last = NONE;
    private int preposition = NONE;
    private int opener = NONE;
    private int conjunction = NONE;
    private boolean comma;

    Run(List<Token> tokens) {
      this.tokens = tokens;
      this.heads = new int[tokens.size()];
      this.relations = new String[tokens.size()];
      Arrays.fill(heads, Parse.ROOT);
      Arrays.fill(relations, "dep");
    }

    Parse parse() {
      int i = 0;
      while (i < tokens.size()) {
        i = next(i);
      }
      return new Parse(heads, relations);
    }

    private int next(int i) {
      switch (tag(i)) {
        case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON" -> {
          return isRelative(i) ? open(i) : nounChunk(i);
        }
        case "VERB", "AUX", "PART" -> {
          return verbGroup(i);
        }
        case "ADP" -> {
          attach(i, last, "prep");
          preposition = i;
        }
        case "SCONJ" -> opener = i;
        case "CCONJ" -> conjunction = i;
        case "PUNCT" -> comma = true;
        default -> {}
      }
      return i + 1;
    }

    private int open(int i) {
      opener = i;
      return i + 1;
    }

    private boolean isRelative(int i) {
      return tag(i).equals("PRON") && RELATIVES.contains(word(i)) && last != NONE;
    }

    private int nounChunk(int from) {
      int end = from;
      int head = NONE;
      while (end < tokens.size() && isNounPart(end) && !(head != NONE && tag(end).equals("DET"))) {
        boolean nominal = NOMINAL.contains(tag(end));
        head = nominal || head == NONE ? end : head;
        end++;
      }
      for (int i = from; i < end; i++) {
        if (i != head) {
          String relation =
              tag(i).equals("DET") ? "det" : tag(i).equals("ADJ") ? "nmod" : "compound";
          attach(i, head, relation);
        }
      }
      boolean owner = end + 1 < tokens.size() && POSSESSIVES.contains(word(end));
      if (owner && isNounPart(end + 1)) {
        attach(end, head, "case");
        int behind = nounChunk(end + 1);
        attach(head, last, "poss");
        return behind;
      }
      place(head);
      return end;
    }

    private boolean isNounPart(int i) {
      return NOUN_PARTS.contains(tag(i));
    }

    private void place(int head) {
      if (preposition != NONE) {
        attach(head, preposition, "pobj");
        preposition = NONE;
      } else if (conjunction != NONE && last != NONE && !isVerb(last)) {
        attach(head, last, "conj");
      } else if (comma && last != NONE && !isVerb(last)) {
        attach(head, last, "appos");
      } else if (verb != NONE && last == verb && opener == NONE) {
        attach(head, verb, "dobj");
      } else if (subject == NONE) {
        subject = head;
      }
      last = head;
      conjunction = NONE;
      comma = false;
    }

    private int verbGroup(int from) {
      int end = from;
      int head = NONE;
      while (end < tokens.size() && GROUP.contains(tag(end)) && head == NONE) {
        boolean only = tag(end).equals("AUX") && !leadsToVerb(end);
        head = tag(end).equals("VERB") || only ? end : NONE;
        end++;
      }
      if (head == NONE) {
        return Math.max(end, from + 1);
      }
      boolean infinitive = false;
      boolean passive = false;
      for (int i = from; i < head; i++) {
        boolean be = tokens.get(i).lemma().equals("be");
        passive = be && !word(head).endsWith("ing") || passive && !tag(i).equals("AUX");
        infinitive |= word(i).equals("to");
        String aux = be && passive ? "auxpass" : tag(i).equals("ADV") ? "advmod" : "aux";
        attach(i, head, NEGATIONS.contains(word(i)) ? "neg" : aux);
      }
      govern(head, infinitive, passive);
      return end;
    }

    private boolean leadsToVerb(int i) {
      int at = i + 1;
      while (at < tokens.size() && BEFORE_VERB.contains(tag(at))) {
        at++;
      }
      return at < tokens.size() && tag(at).equals("VERB");
    }

    private void govern(int head, boolean infinitive, boolean passive) {
      boolean ing = word(head).endsWith("ing");
      if (preposition != NONE) {
        attach(head, preposition, "pcomp");
      } else if (verb != NONE && (infinitive || (ing && verb == head - 1))) {
        attach(head, verb, "xcomp");
      } else if (opener != NONE && isRelative(opener) && last != NONE && subject == NONE) {
        attach(head, last, "relcl");
        attach(opener, head, passive ? "nsubjpass" : "nsubj");
      } else {
        finite(head, ing, passive);
      }
      preposition = NONE;
      opener = NONE;
      conjunction = NONE;
      subject = NONE;
      comma = false;
      verb = head;
      last = head;
    }

    private void finite(int head, boolean ing, boolean passive) {
      int before = verb;
      boolean taken = subject == NONE && before != NONE && last > before && is(last, "dobj");
      if (taken && !ing && conjunction == NONE && !comma) {
        subject = last;
      }
      if (subject != NONE) {
        attach(subject, head, passive ? "nsubjpass" : "nsubj");
      }
      if (before != NONE) {
        boolean clause = opener != NONE && !word(opener).equals("that");
        String relation = clause || ing ? "advcl" : conjunction != NONE ? "conj" : "ccomp";
        attach(head, before, relation);
      } else {
        relations[head] = "root";
      }
      if (opener != NONE) {
        attach(opener, head, "mark");
      }
    }

    private void attach(int token, int head, String relation) {
      if (head != NONE && token != head) {
        heads[token] = head;
        relations[token] = relation;
      }
    }

    private boolean is(int token, String relation) {
      return relations[token].equals(relation);
    }

    private boolean isVerb(int token) {
      return VERBS.contains(tag(token));
    }

    private String tag(int i) {
      return tokens.get(i).tag();
    }

    private String word(int i) {
      return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
  }
}
