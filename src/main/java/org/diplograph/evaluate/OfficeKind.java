package org.diplograph.evaluate;

import java.util.Map;
import java.util.Set;
import org.diplograph.model.Tenure;
import org.jspecify.annotations.Nullable;

/** The kinds of offices and memberships that people marked. */
public enum OfficeKind {
  /** Belongs to a party. */
  PARTY("party", false),
  /** Belongs to an alliance, an academy, a team. */
  MEMBER("member", false),
  /** Works for, or belongs to, an organization. */
  STAFF("employee or member", false),
  /** Leads a company as its chief executive. */
  CHIEF("chief executive", true),
  /** Presides over an organization. */
  CHAIR("chair", true),
  /** Heads a state or its government. */
  RULER("head of state or government", true);

  private static final Map<String, OfficeKind> BY_TYPE =
      Map.of(
          "POLITICAL_AFFILIATION", PARTY,
          "P102", PARTY,
          "P463", MEMBER,
          "EMPLOYEE_OR_MEMBER_OF", STAFF,
          "P108", STAFF,
          "CEO", CHIEF,
          "P488", CHAIR,
          "P6", RULER,
          "P35", RULER);
  private static final Set<String> CHIEFS =
      Set.of("chief executive", "chief executive officer", "managing director");
  private static final Set<String> RULERS =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "emir",
          "sultan",
          "taoiseach",
          "head of state",
          "head of government",
          "supreme leader",
          "leader");

  private final String label;
  private final boolean ownerFirst;

  OfficeKind(String label, boolean ownerFirst) {
    this.label = label;
    this.ownerFirst = ownerFirst;
  }

  /** What a type of relation in a file means; null if it is neither office nor membership. */
  static @Nullable OfficeKind ofType(String type) {
    return BY_TYPE.get(type);
  }

  /** What tables call it. */
  public String label() {
    return label;
  }

  /** Whether files name the organization or country first, then the person. */
  boolean isOwnerFirst() {
    return ownerFirst;
  }

  /** Whether it only says that somebody belongs to something. */
  boolean isBelonging() {
    return !ownerFirst;
  }

  /** Whether holding an office answers it, apart from whose office it is. */
  boolean isAnsweredBy(Tenure tenure) {
    return switch (this) {
      case PARTY, MEMBER, STAFF, CHAIR -> true;
      case CHIEF -> CHIEFS.stream().anyMatch(tenure.role()::endsWith);
      case RULER -> RULERS.contains(tenure.role());
    };
  }
}
