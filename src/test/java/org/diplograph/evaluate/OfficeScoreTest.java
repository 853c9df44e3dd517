package org.diplograph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.evaluate.OfficeText.Nearness;
import org.diplograph.model.ActorType;
import org.diplograph.model.Extraction;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Membership;
import org.diplograph.model.Mention;
import org.diplograph.model.Span;
import org.diplograph.model.Tenure;
import org.diplograph.model.TenureStatus;
import org.diplograph.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeScoreTest {
  private static final String PASSAGE =
      """
      {"id": "p", "text": "Amina Diallo of the Harbour Party heads Acme.", \
      "exhaustive_for": ["POLITICAL_AFFILIATION", "CEO"], "relations": [\
      {"type": "POLITICAL_AFFILIATION", "source_span_doc": [100, 112], \
      "target_span_doc": [120, 133], "passage_start": 100}, \
      {"type": "CEO", "source_span_doc": [140, 144], "target_span_doc": [100, 112], \
      "passage_start": 100}, \
      {"type": "HEADQUARTERS", "source_span_doc": [140, 144], "target_span_doc": [100, 112], \
      "passage_start": 100}]}
      """;

  private static final String DOCUMENT =
      """
      {"id": "d", "sents": ["Talks failed .", "Hun Sen leads Cambodia ."], "entities": [\
      {"mentions": [{"sent": 1, "tok": [0, 2]}]}, {"mentions": [{"sent": 1, "tok": [3, 4]}]}], \
      "relations": [{"type": "P6", "source": "Cambodia", "h": 1, "t": 0, "evidence": [1], \
      "cooccur_sents": [1]}, {"type": "P35", "source": "Phnom Penh", "h": 1, "t": 0, \
      "evidence": [], "cooccur_sents": []}]}
      """;

  private static final PartyNames PARTIES = new PartyNames(Set.of("party"), Set.of());

  @TempDir private Path folder;

  private OfficeText read(String line) throws IOException {
    Path file = folder.resolve("texts.jsonl");
    Files.writeString(file, line);
    return OfficeTexts.read(file).get(0);
  }

  @Test
  void passagesAreRead() throws IOException {
    OfficeText text = read(PASSAGE);
    assertThat(text.complete()).containsExactlyInAnyOrder(OfficeKind.PARTY, OfficeKind.CHIEF);
    assertThat(text.facts()).hasSize(2);
    assertThat(text.facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.member().get(0).in(text.article().text())).isEqualTo("Amina Diallo");
              assertThat(fact.nearness()).isEqualTo(Nearness.STATED);
            });
    assertThat(text.facts().get(1).owner().get(0).in(text.article().text())).isEqualTo("Acme");
  }

  @Test
  void documentsAreRead() throws IOException {
    OfficeText text = read(DOCUMENT);
    assertThat(text.article().text()).isEqualTo("Talks failed . Hun Sen leads Cambodia .");
    assertThat(text.facts()).hasSize(1);
    OfficeText.Fact fact = text.facts().get(0);
    assertThat(fact.kind()).isEqualTo(OfficeKind.RULER);
    assertThat(fact.member().get(0).in(text.article().text())).isEqualTo("Hun Sen");
    assertThat(fact.owner().get(0).in(text.article().text())).isEqualTo("Cambodia");
    assertThat(fact.nearness()).isEqualTo(Nearness.STATED);
  }

  @Test
  void otherFilesAreRefused() {
    assertThatThrownBy(() -> read("{\"id\": 1}")).hasMessageContaining("line 1");
    assertThatThrownBy(() -> read("\n")).hasMessageContaining("no text");
  }

  @Test
  void whatIsFoundIsRight() throws IOException {
    OfficeScore score = score(List.of(member(1)), List.of(chief("chief executive", 2)));
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void anotherOfficeIsNoChiefExecutive() throws IOException {
    OfficeScore score = score(List.of(member(1)), List.of(chief("secretary", 2)));
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.errors()).anyMatch(e -> e.contains("MISSED chief executive"));
  }

  @Test
  void whatIsNotMarkedIsWrongWhereAllIs() throws IOException {
    OfficeScore score = score(List.of(), List.of(chief("chief executive", 1)));
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.errors()).anyMatch(e -> e.contains("WRONG chief executive"));
  }

  @Test
  void onlyPartiesAreJudgedWhereOnlyTheseAreComplete() throws IOException {
    OfficeScore score = score(List.of(member(1), member(2)), List.of());
    assertThat(score.precision()).isEqualTo(1);
  }

  private static Membership member(int organization) {
    return new Membership(0, 0, organization, TenureStatus.CURRENT, Term.UNKNOWN, List.of(0));
  }

  private static Tenure chief(String role, int owner) {
    return new Tenure(0, 0, role, owner, TenureStatus.CURRENT, false, Term.UNKNOWN, List.of(0));
  }

  private OfficeScore score(List<Membership> memberships, List<Tenure> tenures) throws IOException {
    OfficeText text = read(PASSAGE);
    List<String> names = List.of("Amina Diallo", "Harbour Party", "Acme");
    List<LocalActor> actors = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ActorType type = i == 0 ? ActorType.PERSON : ActorType.ORGANIZATION;
      actors.add(new LocalActor(i, type, names.get(i), names, null, null, List.of()));
      int begin = text.article().text().indexOf(names.get(i));
      Span span = new Span(begin, begin + names.get(i).length());
      mentions.add(new Mention(i, 0, 0, 1, span, Mention.Form.NAME, 1));
    }
    OfficeScore score = new OfficeScore(PARTIES);
    score.add(
        text,
        new Extraction(
            text.article(),
            List.of(),
            actors,
            mentions,
            List.of(),
            List.of(),
            tenures,
            memberships,
            List.of()));
    return score;
  }
}
