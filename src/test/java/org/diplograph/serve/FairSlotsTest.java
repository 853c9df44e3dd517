package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Places for requests, shared fairly. */
class FairSlotsTest {
  @Test
  void oneClientNeverHasAll() throws Exception {
    FairSlots slots = new FairSlots(4, 10, 100);
    for (int i = 0; i < 3; i++) {
      assertThat(slots.enter("greedy", 0)).isTrue();
    }
    assertThat(slots.enter("greedy", 0)).isFalse();
    assertThat(slots.enter("other", 0)).isTrue();
    assertThat(slots.enter("third", 0)).isFalse();
    slots.leave("greedy");
    assertThat(slots.enter("third", 0)).isTrue();
  }

  @Test
  void whoWaitsGetsThePlaceThatIsLeft() throws Exception {
    FairSlots slots = new FairSlots(2, 10, 100);
    assertThat(slots.enter("a", 0)).isTrue();
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> enter(slots, "a", 30_000));
    while (slots.waiting("a") == 0) {
      Thread.onSpinWait();
    }
    assertThat(waiting).isNotDone();
    slots.leave("a");
    assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void tooManyWaitingAreTurnedAwayAtOnce() throws Exception {
    FairSlots slots = new FairSlots(2, 1, 100);
    assertThat(slots.enter("a", 0)).isTrue();
    CompletableFuture<Boolean> first =
        CompletableFuture.supplyAsync(() -> enter(slots, "a", 30_000));
    while (slots.waiting("a") == 0) {
      Thread.onSpinWait();
    }
    assertThat(slots.enter("a", 30_000)).isFalse();
    slots.leave("a");
    assertThat(first.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void manyClientsTogetherCannotHoldAllThreads() throws Exception {
    FairSlots slots = new FairSlots(2, 5, 1);
    assertThat(slots.enter("a", 0)).isTrue();
    assertThat(slots.enter("b", 0)).isTrue();
    CompletableFuture<Boolean> first =
        CompletableFuture.supplyAsync(() -> enter(slots, "c", 30_000));
    while (slots.waiting("c") == 0) {
      Thread.onSpinWait();
    }
    assertThat(slots.enter("d", 30_000)).isFalse();
    slots.leave("a");
    assertThat(first.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void nothingIsKeptOfClientsThatHaveGone() throws Exception {
    FairSlots slots = new FairSlots(2, 1, 100);
    for (int i = 0; i < 1000; i++) {
      String client = "client " + i;
      assertThat(slots.enter(client, 0)).isTrue();
      slots.leave(client);
    }
    assertThat(slots.clients()).isZero();
  }

  private static boolean enter(FairSlots slots, String client, long millis) {
    try {
      return slots.enter(client, millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
