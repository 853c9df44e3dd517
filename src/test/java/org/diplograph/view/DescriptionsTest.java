package org.diplograph.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** What programs are given of entities. */
class DescriptionsTest {
  private final DatasetGraph dataset = SmallGraph.dataset();

  private Graph of(String id) {
    return Descriptions.of(SmallGraph.BASE + id, dataset);
  }

  private static Node iri(String id) {
    return Terms.iri(SmallGraph.BASE + id);
  }

  @Test
  void anArticleComesWhole() {
    long inGraph =
        dataset.stream(iri("article/one"), Node.ANY, Node.ANY, Node.ANY).distinct().count();
    assertThat(of("article/one").size()).isEqualTo((int) inGraph);
  }

  @Test
  void anEventComesWithItsSentence() {
    assertThat(
            of("article/one/event/0")
                .contains(iri("article/one/sentence/0"), Terms.ANCHOR_OF, Node.ANY))
        .isTrue();
  }

  @Test
  void anActorComesWithWhatPointsAtIt() {
    Graph norway = of("country/NO");
    assertThat(norway.contains(iri("article/two/event/0"), Terms.TARGET, iri("country/NO")))
        .isTrue();
    assertThat(norway.contains(iri("country/NO"), Terms.SAME_AS, Node.ANY)).isTrue();
  }
}
