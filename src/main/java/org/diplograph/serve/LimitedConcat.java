package org.diplograph.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** {@code GROUP_CONCAT} that gives nothing where its result would be too long. */
final class LimitedConcat extends AggregatorBase {
  private final Aggregator inner;

  LimitedConcat(Aggregator inner) {
    super(inner.getName(), false, inner.getExprList());
    this.inner = inner;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Counting(inner.createAccumulator(), inner.getExprList());
  }

  /** Stops taking in once the parts together are too long; the rest of the group costs nothing. */
  private static final class Counting implements Accumulator {
    private final Accumulator inner;
    private final ExprList parts;
    private long length;

    Counting(Accumulator inner, ExprList parts) {
      this.inner = inner;
      this.parts = parts;
    }

    @Override
    public void accumulate(Binding binding, FunctionEnv env) {
      if (length > StringLimit.CHARACTERS) {
        return;
      }
      try {
        length += 1 + StringLimit.length(parts.get(0).eval(binding, env));
      } catch (ExprEvalException e) {
        // What cannot be evaluated is left to the aggregate itself.
        length++;
      }
      if (length <= StringLimit.CHARACTERS) {
        inner.accumulate(binding, env);
      }
    }

    @Override
    public @Nullable NodeValue getValue() {
      return length > StringLimit.CHARACTERS ? null : inner.getValue();
    }
  }

  @Override
  public Node getValueEmpty() {
    return inner.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new LimitedConcat(inner.copy(expressions));
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return inner.asSparqlExpr(context);
  }

  @Override
  public String toPrefixString() {
    return inner.toPrefixString();
  }

  @Override
  public int hashCode() {
    return inner.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof LimitedConcat limited && inner.equals(limited.inner, bySyntax);
  }
}
