package org.diplograph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;

/** Reads abbreviations that the article gives, "Tigray People's Liberation Front (TPLF)". */
final class AliasPass {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;
  private static final int WORDS = 6;
  private static final double ALIAS = 0.9;

  private final ReferenceData data;

  AliasPass(ReferenceData data) {
    this.data = data;
  }

  void apply(Draft draft) {
    Map<String, Who> aliases = new TreeMap<>();
    for (Found mention : draft.all()) {
      if (mention.who().type == ActorType.ORGANIZATION && mention.form() == Form.NAME) {
        join(draft, mention);
        read(draft, mention, aliases);
      }
    }
    if (!aliases.isEmpty()) {
      for (int i = 0; i < draft.sentences(); i++) {
        mark(draft, i, aliases);
      }
    }
  }

  /** "Acme Bank (also known as Acme Group)": two names of one. */
  private void join(Draft draft, Found mention) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    int mark = mention.to();
    boolean aside =
        mark + 2 < pieces.size() && (pieces.get(mark).is("(") || pieces.get(mark).is(","));
    if (!aside) {
      return;
    }
    for (int i = mark + 2; i < pieces.size() && i < mark + WORDS; i++) {
      Found other =
          draft.beginningAt(
              mention.sentence(),
              i,
              f -> f.who().type == ActorType.ORGANIZATION && f.form() == Form.NAME);
      if (other != null && data.nouns().isOtherName(pieces, mark, i)) {
        for (Found same : draft.all()) {
          if (same.who() == other.who() && same.who() != mention.who()) {
            draft.remove(same);
            draft.add(mention.who(), same.sentence(), same.from(), same.to(), Form.NAME, ALIAS);
          }
        }
        return;
      }
    }
  }

  private void read(Draft draft, Found mention, Map<String, Who> aliases) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    int at = mention.to() + 1;
    boolean opened =
        at < pieces.size()
            && (pieces.get(at - 1).is("(") || pieces.get(at - 1).is(","))
            && pieces.get(at).isUpperCase()
            && pieces.get(at).text().length() >= SHORTEST;
    boolean closed =
        opened
            && (at + 1 >= pieces.size()
                || pieces.get(at + 1).is(")")
                || pieces.get(at + 1).is(","));
    if (closed
        && (isShortFor(pieces.get(at).text(), pieces, mention) || isForeign(draft, mention, at))) {
      aliases.put(pieces.get(at).text(), mention.who());
    }
  }

  /** Whether the letters begin words of the name, in order. */
  private static boolean isShortFor(String letters, List<Piece> pieces, Found mention) {
    int next = 0;
    String wanted = letters.toLowerCase(Locale.ROOT);
    for (int i = mention.from(); i < mention.to() && next < wanted.length(); i++) {
      String word = pieces.get(i).key();
      if (!word.isEmpty() && word.charAt(0) == wanted.charAt(next)) {
        next++;
      }
    }
    return next >= wanted.length() - 1;
  }

  /** "Workers' Party (PT)": of a party the letters may be those of its name in its language. */
  private boolean isForeign(Draft draft, Found mention, int at) {
    List<Piece> pieces = draft.pieces(mention.sentence());
    boolean alone =
        pieces.get(at - 1).is("(") && at + 1 < pieces.size() && pieces.get(at + 1).is(")");
    return alone
        && data.parties().isParty(mention.who())
        && mention.to() - mention.from() > 1
        && pieces.get(at).text().length() < LONGEST
        && data.names().at(pieces, at).values().isEmpty();
  }

  private static void mark(Draft draft, int sentence, Map<String, Who> aliases) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size(); i++) {
      Who who = aliases.get(pieces.get(i).text());
      if (who == null) {
        continue;
      }
      int at = i;
      draft.found(sentence).stream()
          .filter(f -> f.from() == at && f.to() == at + 1 && f.who() != who)
          .toList()
          .forEach(draft::remove);
      if (!draft.isTaken(sentence, i, i + 1)) {
        draft.add(who, sentence, i, i + 1, Form.NAME, 0.9);
      }
    }
  }
}
