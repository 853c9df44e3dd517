package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Reads the offices named in a sentence, each with its owner and status. */
final class RoleReader {
  private static final Role MEMBER =
      new Role("member", List.of(), true, null, false, false, false, false, Role.Kind.MEMBER);

  private final ReferenceData data;
  private final Offices offices;
  private final Phrases<Offices.Named> members;
  private final Parties parties;
  private final OrganizationPhrases phrases;

  RoleReader(ReferenceData data) {
    this.data = data;
    this.offices = data.offices();
    this.members = data.members().nouns();
    this.parties = data.parties();
    this.phrases = new OrganizationPhrases(data);
  }

  /** The offices of a sentence, and the words for members, in order. */
  List<RoleMention> read(Draft draft, int sentence) {
    List<RoleMention> mentions = new ArrayList<>();
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 0; i < pieces.size(); ) {
      Phrases.Hit<Offices.Named> hit = offices.roles().at(pieces, i);
      hit = hit.values().isEmpty() && !pieces.get(i).hasTag("VERB") ? members.at(pieces, i) : hit;
      if (!hit.values().isEmpty()
          && !isInsideName(draft, sentence, hit)
          && !isOnlyStatus(draft, sentence, hit)) {
        Offices.Named named = hit.values().get(0);
        boolean plural = hit.values().stream().allMatch(Offices.Named::plural);
        mentions.add(
            new RoleReading(data, draft, sentence, hit.begin(), hit.end(), named.role(), plural)
                .mention());
      } else if (hit.values().isEmpty()) {
        RoleMention other = adherent(draft, sentence, i);
        other = other == null ? trade(draft, sentence, i) : other;
        if (other != null) {
          mentions.add(other);
        }
      }
      i = Math.max(i + 1, hit.end());
    }
    return mentions;
  }

  /** "A Democrat", "Democrat Jane Roe": a member, and of which party. */
  private @Nullable RoleMention adherent(Draft draft, int sentence, int at) {
    Found party = draft.beginningAt(sentence, at, f -> parties.isParty(f.who()));
    boolean one =
        party != null
            && parties.at(draft.pieces(sentence), at).stream()
                .anyMatch(word -> word.use() == Parties.Use.ADHERENT);
    if (party == null || !one) {
      return null;
    }
    return new RoleReading(data, draft, sentence, at, party.to(), MEMBER, false)
        .mention()
        .ownedBy(party.who());
  }

  /** "A nurse at the hospital", "an assistant in botany at the college". */
  private @Nullable RoleMention trade(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    Piece piece = pieces.get(at);
    Nouns nouns = data.nouns();
    boolean trade =
        piece.hasTag("NOUN")
            && nouns.isPerson(piece.lemma())
            && !nouns.has("OutsiderNoun", piece.lemma())
            && piece.key().equals(piece.lemma());
    int link = trade ? phrases.staffLink(draft, sentence, at + 1) : at;
    boolean linked =
        link > at
            && link + 1 < pieces.size()
            && (pieces.get(link).is("at") || pieces.get(link).is("with"));
    if (!linked || phrases.whole(draft, sentence, link + 1, false) == null) {
      return null;
    }
    return new RoleReading(data, draft, sentence, at, at + 1, MEMBER, false).mention();
  }

  /** Reads what stands around a noun for a person as if it were an office. */
  RoleMention around(Draft draft, int sentence, int from, int to, String noun, boolean plural) {
    return new RoleReading(data, draft, sentence, from, to, Role.of(noun), plural).mention();
  }

  /** "The incumbent president": the office is what follows. */
  private boolean isOnlyStatus(Draft draft, int sentence, Phrases.Hit<Offices.Named> hit) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean status =
        offices.statuses().at(pieces, hit.begin()).values().contains(TenureStatus.CURRENT);
    int next = hit.end();
    boolean person =
        draft.beginningAt(sentence, next, f -> f.who().isPerson() && f.isNamed()) != null;
    return status && !person && next < pieces.size() && !pieces.get(next).is(",");
  }

  private static boolean isInsideName(Draft draft, int sentence, Phrases.Hit<Offices.Named> hit) {
    return draft.found(sentence).stream()
        .anyMatch(f -> f.form() == Form.NAME && f.covers(hit.begin()) && f.from() < hit.begin());
  }
}
