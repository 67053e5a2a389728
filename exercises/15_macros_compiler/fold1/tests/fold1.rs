use Op::{Add, Constant, Div, Input, Mul, Sub};
use fold1::{Op, Trap, optimize, run};

const INPUTS: [i64; 6] = [0, 1, 7, -3, i64::MAX, i64::MIN];

/// Optimizes a program, makes sure that it still does the same, and returns it.
fn optimized(program: &[Op]) -> Vec<Op> {
    let better = optimize(program);
    for input in INPUTS {
        assert_eq!(
            run(&better, input),
            run(program, input),
            "for the input {input}, {program:?} became {better:?}"
        );
    }
    better
}

#[test]
fn constants_are_computed() {
    assert_eq!(
        optimized(&[Constant(3), Constant(4), Add(0, 1)]),
        [Constant(7)]
    );
    assert_eq!(
        optimized(&[Constant(3), Constant(4), Sub(0, 1)]),
        [Constant(-1)]
    );
    assert_eq!(
        optimized(&[Constant(3), Constant(4), Mul(0, 1)]),
        [Constant(12)]
    );
    assert_eq!(
        optimized(&[Constant(9), Constant(4), Div(0, 1)]),
        [Constant(2)]
    );
}

#[test]
fn constants_wrap() {
    let (large, small) = (Constant(i64::MAX), Constant(i64::MIN));
    assert_eq!(optimized(&[large, Constant(1), Add(0, 1)]), [small]);
    assert_eq!(optimized(&[small, Constant(1), Sub(0, 1)]), [large]);
    assert_eq!(optimized(&[small, Constant(-1), Mul(0, 1)]), [small]);
    assert_eq!(optimized(&[small, Constant(-1), Div(0, 1)]), [small]);
}

#[test]
fn constants_are_computed_over_several_steps() {
    let program = [
        Constant(2),
        Constant(3),
        Mul(0, 1),
        Input,
        Mul(2, 2),
        Add(3, 4),
    ];
    assert_eq!(optimized(&program), [Input, Constant(36), Add(0, 1)]);
}

#[test]
fn zero_and_one_can_leave_a_value_as_it_is() {
    for op in [Add(0, 1), Add(1, 0), Sub(0, 1)] {
        assert_eq!(
            optimized(&[Input, Constant(0), op]),
            [Input],
            "{op:?} with 0"
        );
    }
    for op in [Mul(0, 1), Mul(1, 0), Div(0, 1)] {
        assert_eq!(
            optimized(&[Input, Constant(1), op]),
            [Input],
            "{op:?} with 1"
        );
    }
}

#[test]
fn zero_and_one_can_be_on_the_wrong_side() {
    for (value, op) in [
        (0, Sub(1, 0)),
        (1, Div(1, 0)),
        (1, Sub(0, 1)),
        (1, Add(0, 1)),
    ] {
        assert_eq!(optimized(&[Input, Constant(value), op]).len(), 3, "{op:?}");
    }
}

#[test]
fn some_results_are_always_zero() {
    for op in [Mul(0, 1), Mul(1, 0)] {
        assert_eq!(
            optimized(&[Input, Constant(0), op]),
            [Constant(0)],
            "{op:?}"
        );
    }
    assert_eq!(optimized(&[Input, Sub(0, 0)]), [Constant(0)]);
    assert_eq!(optimized(&[Input, Add(0, 0)]).len(), 2, "this isn't");
}

#[test]
fn a_division_by_zero_stays_a_trap() {
    let program = [Constant(3), Constant(0), Div(0, 1)];
    assert_eq!(run(&optimized(&program), 7), Err(Trap));
    let program = [Input, Constant(0), Div(1, 0)];
    assert_eq!(run(&optimized(&program), 0), Err(Trap));
    let program = [Input, Div(0, 0)];
    assert_eq!(run(&optimized(&program), 0), Err(Trap));
}

#[test]
fn a_trap_stays_even_if_its_value_is_not_needed() {
    let program = [Input, Div(0, 0), Constant(0), Mul(1, 2)];
    assert_eq!(run(&optimized(&program), 0), Err(Trap));
    let program = [Input, Div(0, 0), Constant(5), Sub(1, 1), Add(2, 3)];
    assert_eq!(run(&optimized(&program), 0), Err(Trap));
}
