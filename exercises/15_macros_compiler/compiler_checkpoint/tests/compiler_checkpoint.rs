use compiler_checkpoint::{Error, Heap, Limits, Value, compile, execute, parse, tokens};

/// What a program prints, in one line.
fn printed(source: &str) -> String {
    let lines = execute(source, Limits::default());
    lines.unwrap_or_else(|error| panic!("{error:?}")).join(" ")
}

/// The error of a program.
fn error(source: &str) -> Error {
    execute(source, Limits::default()).expect_err("this must fail")
}

/// Whether both sources have the same tree.
fn same_tree(left: &str, right: &str) -> bool {
    let tree = |source: &str| parse(&tokens(source).unwrap(), source.len()).unwrap();
    tree(left) == tree(right)
}

// --- parser

#[test]
fn operators_have_powers() {
    assert!(same_tree("print 1 + 2 * 3;", "print 1 + (2 * 3);"));
    assert!(same_tree("print 1 - 2 - 3;", "print (1 - 2) - 3;"));
    assert!(same_tree(
        "print 1 + 2 < 3 % 4;",
        "print (1 + 2) < (3 % 4);"
    ));
    assert!(same_tree("print -1 * 2;", "print (-1) * 2;"));
    assert!(!same_tree("print 1 - 2 - 3;", "print 1 - (2 - 3);"));
}

#[test]
fn indices_and_calls_come_first() {
    assert!(same_tree("print -a[0][1];", "print -((a[0])[1]);"));
    assert!(same_tree("print 2 * f(1)[0];", "print 2 * (f(1)[0]);"));
    assert!(same_tree("print [1, 2][0];", "print ([1, 2])[0];"));
}

#[test]
fn what_is_missing_is_named_by_its_place() {
    let unexpected = |source: &str| match error(source) {
        Error::Unexpected { at } => at,
        other => panic!("{other:?}"),
    };
    assert_eq!(unexpected("print 1"), 7, "the end");
    assert_eq!(unexpected("print 1 +;"), 9);
    assert_eq!(unexpected("if 1 { print 1; else {}"), 16);
    assert_eq!(unexpected("print [1 2];"), 9);
    assert_eq!(unexpected("print f(1, 2;"), 12);
    assert_eq!(unexpected("while 1 print 1;"), 8);
}

// --- compiler

#[test]
fn a_program_is_a_list_of_codes() {
    let source = "fn one() { return 1; } fn id(x) { let y = x; return y; } print id(one());";
    let program = parse(&tokens(source).unwrap(), source.len()).unwrap();
    let codes = compile(&program).unwrap();
    let numbers: Vec<_> = codes
        .iter()
        .map(|code| (code.parameters, code.variables))
        .collect();
    assert_eq!(numbers, [(0, 0), (1, 2), (0, 0)]);
}

#[test]
fn names_must_be_known() {
    assert_eq!(error("print x;"), Error::Unknown("x".into()));
    assert_eq!(error("x = 1;"), Error::Unknown("x".into()));
    assert_eq!(error("print f();"), Error::Unknown("f".into()));
    assert_eq!(
        error("let x = 1; fn f() { return x; }"),
        Error::Unknown("x".into())
    );
}

#[test]
fn calls_need_the_right_number_of_arguments() {
    let wrong = Error::Arguments("f".into());
    assert_eq!(error("fn f(a, b) {} print f(1);"), wrong);
    assert_eq!(error("fn f(a, b) {} print f(1, 2, 3);"), wrong);
}

// --- control flow

#[test]
fn operators_calculate_and_compare() {
    assert_eq!(printed("print 7 / 2; print -7 / 2; print 7 % 3;"), "3 -3 1");
    for (operator, expected) in [
        ("==", "0 1 0"),
        ("!=", "1 0 1"),
        ("<", "1 0 0"),
        ("<=", "1 1 0"),
        (">", "0 0 1"),
        (">=", "0 1 1"),
    ] {
        let source = format!("print 1 {operator} 2; print 2 {operator} 2; print 3 {operator} 2;");
        assert_eq!(printed(&source), expected, "{operator}");
    }
}

#[test]
fn an_if_has_two_branches() {
    assert_eq!(
        printed("if 1 < 2 { print 1; } else { print 2; } print 3;"),
        "1 3"
    );
    assert_eq!(
        printed("if 1 > 2 { print 1; } else { print 2; } print 3;"),
        "2 3"
    );
    assert_eq!(printed("if 0 { print 1; } print 3;"), "3");
    assert_eq!(
        printed("if -1 { if 0 { print 1; } else { print 2; } }"),
        "2"
    );
}

#[test]
fn a_while_repeats_until_zero() {
    assert_eq!(
        printed("let i = 3; while i { print i; i = i - 1; } print 9;"),
        "3 2 1 9"
    );
    assert_eq!(
        printed(
            "let i = 0; while i < 2 { let j = 0; while j < 2 { print i * 10 + j; j = j + 1; } i = i + 1; }"
        ),
        "0 1 10 11"
    );
    assert_eq!(printed("while 0 { print 1; }"), "");
}

// --- calls

#[test]
fn a_function_returns_a_value_to_its_caller() {
    assert_eq!(
        printed("fn sub(a, b) { return a - b; } print sub(7, 2) * sub(2, 7);"),
        "-25"
    );
    assert_eq!(printed("fn nothing() {} print nothing() + 1;"), "1");
    assert_eq!(
        printed("fn early(x) { if x { return 1; } return 2; } print early(0) * 10 + early(1);"),
        "21"
    );
}

#[test]
fn each_call_has_variables_of_its_own() {
    let source = "fn f(n) { let x = n; if n { let y = f(n - 1); } return x; } let x = 5; print f(3); print x;";
    assert_eq!(printed(source), "3 5");
    let unset = "fn f(a) { if 0 { let x = 1; } return x; } let y = 5; print f(y);";
    assert_eq!(printed(unset), "0", "a variable begins with 0");
}

#[test]
fn functions_can_call_each_other_and_themselves() {
    let source = "
        fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
        fn even(n) { if n == 0 { return 1; } return odd(n - 1); }
        fn odd(n) { if n == 0 { return 0; } return even(n - 1); }
        print fib(15);
        print even(501);";
    assert_eq!(printed(source), "610 0");
}

#[test]
fn calls_may_be_deep_up_to_the_limit() {
    let source = "fn down(n) { if n { return down(n - 1); } return 7; } print down(90000);";
    let limits = |depth| Limits {
        depth,
        ..Limits::default()
    };
    assert_eq!(execute(source, limits(90_002)), Ok(vec!["7".into()]));
    assert_eq!(execute(source, limits(90_001)), Err(Error::TooDeep));
}

#[test]
fn a_program_may_be_stopped() {
    let limits = Limits {
        steps: 1000,
        ..Limits::default()
    };
    assert_eq!(execute("while 1 {}", limits), Err(Error::TooLong));
}

// --- lists and the heap

#[test]
fn lists_hold_anything() {
    assert_eq!(printed("print [1, [2 + 3, []], 4];"), "[1, [5, []], 4]");
    assert_eq!(printed("let l = [[1, 2], 3]; print l[0][1] + l[1];"), "5");
}

#[test]
fn wrong_values_are_errors() {
    assert_eq!(error("print [1, 2][2];"), Error::Index(2));
    assert_eq!(error("print [1, 2][-1];"), Error::Index(-1));
    assert_eq!(error("print 1[0];"), Error::Arithmetic);
    assert_eq!(error("print [1] + 1;"), Error::Arithmetic);
    assert_eq!(error("print 1 / 0;"), Error::Arithmetic);
    assert_eq!(error("print 9223372036854775807 + 1;"), Error::Arithmetic);
}

#[test]
fn only_lists_that_can_be_reached_are_kept() {
    let mut heap = Heap::default();
    let inner = heap.add(vec![Value::Number(1)]);
    let outer = heap.add(vec![Value::List(inner), Value::List(inner)]);
    let unused = heap.add(vec![Value::List(outer)]);
    heap.collect([Value::Number(0), Value::List(outer)]);
    assert_eq!(heap.count(), 2);
    assert_eq!(heap.items(inner), Some(&vec![Value::Number(1)]));
    assert_eq!(heap.items(unused), None);
    heap.collect([]);
    assert_eq!((heap.count(), heap.items(outer)), (0, None));
}

#[test]
fn the_place_of_a_free_list_is_used_again() {
    let mut heap = Heap::default();
    for number in 0..1000 {
        let list = heap.add(vec![Value::Number(number)]);
        assert_eq!(heap.items(list), Some(&vec![Value::Number(number)]));
        heap.collect([]);
        assert_eq!(heap.count(), 0);
    }
}

#[test]
fn a_chain_of_many_lists_is_kept() {
    let mut heap = Heap::default();
    let mut chain = heap.add(vec![]);
    for _ in 0..200_000 {
        chain = heap.add(vec![Value::List(chain)]);
    }
    heap.collect([Value::List(chain)]);
    assert_eq!(heap.count(), 200_001);
}

#[test]
fn a_running_program_keeps_what_it_needs() {
    let source = "
        fn pair(a, b) { let rubbish = [7]; let more = [8]; return [a, b]; }
        fn keep(l, n) { while n { let rubbish = [n]; n = n - 1; } return l; }
        let saved = [1, 2];
        print [saved, pair([3], pair([4], 5))];
        print keep([6], 100);
        print saved;";
    // With each limit, there are collections in other places.
    for lists in 7..30 {
        let limits = Limits {
            lists,
            ..Limits::default()
        };
        let lines = execute(source, limits).unwrap_or_else(|error| panic!("{error:?}"));
        assert_eq!(lines, ["[[1, 2], [[3], [[4], 5]]]", "[6]", "[1, 2]"]);
    }
}

#[test]
fn lists_that_are_needed_have_a_limit() {
    let limits = |lists| Limits {
        lists,
        ..Limits::default()
    };
    let chain = "let i = 0; let l = 0; while i < 5 { l = [i, l]; i = i + 1; } print l;";
    assert_eq!(
        execute(chain, limits(5)),
        Ok(vec!["[4, [3, [2, [1, [0, 0]]]]]".into()])
    );
    assert_eq!(execute(chain, limits(4)), Err(Error::TooManyLists));
}

#[test]
fn primes_are_found() {
    let source = "
        fn contains(list, n) {            # a chain such as [5, [3, [2, 0]]]
            while list != 0 { if n % list[0] == 0 { return 1; } list = list[1]; }
            return 0;
        }
        let primes = 0;
        let n = 2;
        while n < 30 {
            if contains(primes, n) == 0 { print n; primes = [n, primes]; }
            n = n + 1;
        }";
    assert_eq!(error(source), Error::Arithmetic, "a list isn't a number");
    let source = source
        .replace("list != 0", "list[0]")
        .replace("let primes = 0", "let primes = [0]");
    assert_eq!(printed(&source), "2 3 5 7 11 13 17 19 23 29");
}
