package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Span;

/**
 * Links descriptions and pronouns: first those outside quotations, which tell who speaks, then
 * those inside.
 */
final class ReferencePass {
  private final Nouns nouns;
  private final Offices offices;
  private final RoleReader reader;
  private final Descriptions descriptions;
  private final Representatives representatives;
  private final BackReferences backReferences;
  private final Attributes attributes;
  private final Predicates predicates;
  private final Pronouns pronouns;
  private final Speakers speakers;

  ReferencePass(ReferenceData data, RoleReader reader) {
    this.nouns = data.nouns();
    this.offices = data.offices();
    this.reader = reader;
    this.descriptions = new Descriptions(data);
    this.representatives = new Representatives(data);
    this.backReferences = new BackReferences(data);
    this.attributes = new Attributes(data);
    this.predicates = new Predicates(data, attributes);
    this.pronouns = new Pronouns(nouns);
    this.speakers = new Speakers(data);
  }

  void apply(Draft draft, List<RoleMention> offices) {
    Quotes quotes = Quotes.of(draft.annotation().article().text());
    Voices voices = Voices.of(draft, quotes, nouns);
    Map<Integer, List<RoleMention>> bySentence = new HashMap<>();
    offices.forEach(
        role -> bySentence.computeIfAbsent(role.sentence(), k -> new ArrayList<>()).add(role));
    for (int i = 0; i < draft.sentences(); i++) {
      List<RoleMention> roles = new ArrayList<>(bySentence.getOrDefault(i, List.of()));
      roles.addAll(personNouns(draft, i));
      roles.sort(Comparator.comparingInt(RoleMention::from));
      representatives.apply(draft, i);
      attributes.apply(draft, i);
      linkSentence(draft, i, roles, quotes, voices);
      predicates.apply(draft, i);
      backReferences.apply(draft, i);
    }
    Map<Span, Who> spoken = speakers.of(draft, quotes);
    for (int i = 0; i < draft.sentences(); i++) {
      linkQuoted(draft, i, quotes, spoken);
    }
  }

  /** Nouns like "diplomat" where no office stands. */
  private List<RoleMention> personNouns(Draft draft, int sentence) {
    List<RoleMention> more = new ArrayList<>();
    List<Phrases.Hit<Offices.Named>> titles = offices.roles().all(draft.pieces(sentence));
    for (Phrases.Hit<Nouns.PersonNoun> hit : nouns.persons().all(draft.pieces(sentence))) {
      boolean free =
          !draft.isTaken(sentence, hit.begin(), hit.end())
              && titles.stream().noneMatch(t -> t.begin() < hit.end() && hit.begin() < t.end());
      if (free) {
        more.add(
            reader.around(
                draft,
                sentence,
                hit.begin(),
                hit.end(),
                hit.values().get(0).label(),
                hit.values().get(0).plural()));
      }
    }
    return more;
  }

  /** Links descriptions and pronouns of a sentence from left to right. */
  private void linkSentence(
      Draft draft, int sentence, List<RoleMention> roles, Quotes quotes, Voices voices) {
    List<Piece> pieces = draft.pieces(sentence);
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      while (next < roles.size() && roles.get(next).from() <= i) {
        descriptions.link(draft, roles.get(next));
        next++;
      }
      if (quotes.at(pieces.get(i).begin()) == null) {
        pronouns.linkOutside(draft, sentence, i, quotes, voices);
      }
    }
    while (next < roles.size()) {
      descriptions.link(draft, roles.get(next));
      next++;
    }
  }

  private void linkQuoted(Draft draft, int sentence, Quotes quotes, Map<Span, Who> spoken) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size(); i++) {
      Span quote = quotes.at(pieces.get(i).begin());
      if (quote != null) {
        pronouns.linkQuoted(draft, sentence, i, spoken.get(quote));
      }
    }
  }
}
