package org.diplograph.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Keeps queries from making strings without end: a {@code CONCAT} that doubles its argument some
 * thirty times would fill any memory in seconds, long before a time limit is reached. What would be
 * longer than the limit is an error of that expression, as the division by zero is.
 */
final class StringLimit {
  /** The longest string that a query can make, in UTF-16 units. */
  static final int CHARACTERS = 1_000_000;

  /** How much longer than the limit the worst case of replacing may be: it is rarely met. */
  private static final int REPLACING = 100;

  private StringLimit() {}

  /**
   * The limit on all that can make strings longer, and then the usual optimizer, which would
   * evaluate what is constant.
   */
  static void set(Context context) {
    context.set(
        org.apache.jena.sparql.ARQConstants.sysOptimizerFactory,
        (org.apache.jena.sparql.algebra.optimize.RewriteFactory)
            c -> {
              var usual = Optimize.stdOptimizationFactory.create(c);
              return op -> usual.rewrite(limited(op));
            });
  }

  private static Op limited(Op op) {
    return Transformer.transform(new Groups(), new Growing(), op);
  }

  /** Puts the limit around expressions that can be longer than their arguments. */
  private static final class Growing extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      Expr copy = super.transform(function, arguments);
      boolean grows =
          copy instanceof E_StrConcat
              || copy instanceof E_StrReplace
              || copy instanceof E_Function
              || copy instanceof E_Call;
      return grows ? new Limited((ExprFunctionN) copy) : copy;
    }
  }

  /** Puts the limit around what joins the strings of a group. */
  private static final class Groups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op below) {
      List<ExprAggregator> aggregators = new ArrayList<>();
      for (ExprAggregator each : group.getAggregators()) {
        boolean joins =
            each.getAggregator() instanceof AggGroupConcat
                || each.getAggregator() instanceof AggGroupConcatDistinct;
        aggregators.add(
            joins
                ? new ExprAggregator(each.getVar(), new LimitedConcat(each.getAggregator()))
                : each);
      }
      return new OpGroup(below, group.getGroupVars(), aggregators);
    }
  }

  /** A function that is not called, or gives an error, where its result would be too long. */
  private static final class Limited extends ExprFunctionN {
    private final ExprFunctionN function;

    Limited(ExprFunctionN function) {
      super("limited", new ExprList(function.getArgs()));
      this.function = function;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
      check(atMost(arguments));
      NodeValue value =
          isCalledByName()
              ? function
                  .copy(new ExprList(new ArrayList<Expr>(arguments)))
                  .eval(BindingFactory.root(), env)
              : function.eval(arguments, env);
      check(length(value));
      return value;
    }

    /** Without surroundings, when constants are folded: functions by name need them. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      check(isCalledByName() ? Long.MAX_VALUE : atMost(arguments));
      NodeValue value = function.eval(arguments);
      check(length(value));
      return value;
    }

    private boolean isCalledByName() {
      return function instanceof E_Function || function instanceof E_Call;
    }

    /** The longest that the result can be: all together, for replacing each time it matches. */
    private long atMost(List<NodeValue> arguments) {
      long sum = 0;
      long product = 1;
      for (NodeValue argument : arguments) {
        sum += length(argument);
        product *= 1 + length(argument);
        if (product > Integer.MAX_VALUE) {
          product = Integer.MAX_VALUE;
        }
      }
      boolean replaces =
          function instanceof E_StrReplace
              || (function instanceof E_Function named
                  && named.getFunctionIRI().endsWith("replace"))
              || function instanceof E_Call;
      return replaces ? product / REPLACING : sum;
    }

    private static void check(long length) {
      if (length > CHARACTERS) {
        throw new ExprEvalException(
            "a string of more than " + CHARACTERS + " characters: none is made here");
      }
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Limited((ExprFunctionN) function.copy(arguments));
    }
  }

  /** How long a value's text is, 0 if it has none. */
  static int length(NodeValue value) {
    return value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }
}
