//! What is read in the log of a failing model.

use indoc::indoc;

/// In the folder of an exercise.
fn explained(output: &str, log: &str) -> Option<String> {
    super::explained(output, log, "exercises/09/tide/")
}

const LOST: &str = indoc! {"
    running 1 test
    TRACE iter{1}: loom::rt::atomic: Atomic::new state=Ref<loom::rt::atomic::State>(0)
    TRACE iter{2}: loom::rt::atomic: Atomic::new state=Ref<loom::rt::atomic::State>(0)
    TRACE iter{2}: loom::rt: spawn thread=Id(1)
    TRACE iter{2}:thread{id=0}: loom::rt::atomic: Atomic::load state=Ref<loom::rt::atomic::State>(0) ordering=Relaxed
     INFO iter{2}:thread{id=1}: loom::rt::execution: ~~~~~~~~ THREAD 1 ~~~~~~~~
    said by the test
    TRACE iter{2}:thread{id=1}: loom::rt: branch switch=true
    TRACE iter{2}:thread{id=1}: loom::rt::atomic: Atomic::store state=Ref<loom::rt::atomic::State>(0) ordering=Release
    TRACE iter{2}:thread{id=1}: loom::rt: thread_done: drop locals thread=Id(1)
    TRACE iter{2}:thread{id=0}: loom::rt::atomic: Atomic::rmw state=Ref<loom::rt::atomic::State>(0) success=AcqRel failure=Acquire
"};

const DEADLOCK: &str = indoc! {"
    TRACE iter{7}: loom::rt::mutex: Mutex::new state=Ref<loom::rt::mutex::State>(0) seq_cst=true
    TRACE iter{7}: loom::rt::mutex: Mutex::new state=Ref<loom::rt::mutex::State>(2) seq_cst=true
    TRACE iter{7}:thread{id=0}: loom::rt: spawn thread=Id(1)
    TRACE iter{7}:thread{id=0}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(2) is_locked=false
    TRACE iter{7}:thread{id=0}: loom::rt: branch switch=false
    TRACE iter{7}:thread{id=0}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false
    TRACE iter{7}:thread{id=1}: loom::rt: branch switch=true
    TRACE iter{7}:thread{id=1}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false
    TRACE iter{7}:thread{id=1}: loom::rt::mutex: Mutex::post_acquire state=Ref<loom::rt::mutex::State>(0) thread=Id(0)
    TRACE iter{7}:thread{id=1}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(2) is_locked=true
    TRACE iter{7}: loom::rt::object: Object::branch_action obj=Ref<loom::rt::arc::State>(1) action=RefDec
"};

#[test]
fn the_last_execution_is_shown_step_by_step() {
    let panic = "thread 'two' (1) panicked at tests/lo.rs:11:9:\na count is lost\n";
    assert_eq!(
        explained(panic, LOST).expect("a timeline"),
        indoc! {"
            thread 'two' (1) panicked at tests/lo.rs:11:9:
            a count is lost

            The order in which it fails, execution 2 of loom:
            main              thread 1
            starts thread 1
            a.load(Relaxed)
                              a.store(Release)
                              ends
            a.update(AcqRel)
        "}
    );
}

#[test]
fn a_deadlock_shows_who_waits_for_what_and_no_insides_of_loom() {
    let panic = indoc! {"
        thread 'dead' (1) panicked at loom-0.7.3/src/rt/execution.rs:215:13:
        deadlock; threads = [(Id(0), Blocked)]

        thread 'dead' (1) panicked at loom-0.7.3/src/rt/thread.rs:276:39:
        called `Option::unwrap()` on a `None` value
        stack backtrace:
           0: std::backtrace
    "};
    let explained = explained(panic, DEADLOCK).expect("a timeline");
    assert!(!explained.contains("unwrap") && !explained.contains("backtrace"));
    assert!(
        explained.ends_with(indoc! {"
            main             thread 1
            starts thread 1
            b.lock()
                             a.lock()
            waits for a
                             waits for b
        "}),
        "{explained}"
    );
}

#[test]
fn a_lock_is_released_once_and_not_held_by_two() {
    let line = |thread: u8, said: &str| {
        format!("TRACE iter{{2}}:thread{{id={thread}}}: loom::rt::mutex: {said}\n")
    };
    let lock = "Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false";
    let locked = |thread| {
        let waiting = "Mutex::post_acquire state=Ref<loom::rt::mutex::State>(0) thread=Id(2)";
        line(thread, lock) + &line(thread, waiting)
    };
    let release = |waiting: u8| {
        line(
            1,
            &format!(
                "Mutex::release_lock state=Ref<loom::rt::mutex::State>(0) thread=Id({waiting})"
            ),
        )
    };
    let log = [locked(0), locked(1), release(0), release(2), locked(0)].concat();
    let explained = explained("", &log).expect("a timeline");
    assert!(
        explained.ends_with(indoc! {"
            main            thread 1
            a.lock()
            has unlocked a
                            a.lock()
                            unlocks a
            a.lock()
        "}),
        "{explained}"
    );
}

#[test]
fn readers_and_writers_of_a_lock_are_distinguished() {
    let line = |thread: u8, action: &str, disable: bool| {
        format!(
            "TRACE iter{{1}}:thread{{id={thread}}}: loom::rt::object: Object::branch_disable obj=Ref<loom::rt::rwlock::State>(0) action={action} disable={disable}\n"
        )
    };
    let goes_on =
        |thread: u8| format!("TRACE iter{{1}}:thread{{id={thread}}}: loom::rt: yield_now\n");
    let log = [
        line(0, "Read", false),
        line(1, "Read", false),
        goes_on(1),
        goes_on(0),
        line(1, "Write", true),
    ]
    .concat();
    let explained = explained("deadlock; threads = []", &log).expect("a timeline");
    assert!(
        explained.ends_with(indoc! {"
            main      thread 1
                      a.read()
                      yields
            a.read()
            yields
                      waits for a
        "}),
        "{explained}"
    );
}

#[test]
fn what_one_thread_does_alone_needs_no_timeline() {
    let log = "TRACE iter{1}:thread{id=0}: loom::rt::atomic: Atomic::load state=Ref<s>(0) ordering=Relaxed\n";
    assert_eq!(explained("", log), None);
    assert_eq!(explained("", "no log"), None);
}

#[test]
fn the_lines_in_which_threads_wait_are_named() {
    let panic = indoc! {r#"
        thread 'dead' (1) panicked at loom-0.7.3/src/rt/execution.rs:215:13:
        deadlock; threads = [(Id(0), Blocked(Location(Some(Location { file: "exercises/09/tide/src/lib.rs", line: 11, column: 9 })))), (Id(1), Blocked(Location(None))), (Id(2), Terminated)]
    "#};
    let explained = explained(panic, DEADLOCK).expect("a timeline");
    assert!(
        explained.contains(indoc! {"
            deadlock: no thread can go on
              main waits at src/lib.rs:11
              thread 1 waits
              thread 2 has ended
        "}),
        "{explained}"
    );
}

#[test]
fn a_thread_that_could_go_on_does_not_wait() {
    let log = indoc! {"
        TRACE iter{3}: loom::rt::mutex: Mutex::new state=Ref<loom::rt::mutex::State>(0) seq_cst=true
        TRACE iter{3}: loom::rt::atomic: Atomic::new state=Ref<loom::rt::atomic::State>(1)
        TRACE iter{3}:thread{id=0}: loom::rt: spawn thread=Id(1)
        TRACE iter{3}:thread{id=1}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false
         INFO iter{3}:thread{id=0}: loom::rt::execution: ~~~~~~~~ THREAD 0 ~~~~~~~~
        TRACE iter{3}:thread{id=0}: loom::rt: branch switch=true
        TRACE iter{3}:thread{id=0}: loom::rt::object: Object::branch_acquire obj=Ref<loom::rt::mutex::State>(0) is_locked=false
        TRACE iter{3}:thread{id=0}: loom::rt: branch switch=false
    "};
    let explained = explained("thread 'a' (1) panicked at src/lib.rs:1:1:\nlate\n", log);
    assert_eq!(
        explained.as_deref(),
        None,
        "only the main thread did anything"
    );
    let log = format!(
        "{log}TRACE iter{{3}}:thread{{id=0}}: loom::rt::atomic: Atomic::load state=Ref<loom::rt::atomic::State>(1) ordering=Relaxed\n\
         \u{20}INFO iter{{3}}:thread{{id=1}}: loom::rt::execution: ~~~~~~~~ THREAD 1 ~~~~~~~~\n"
    );
    let explained = super::explained("", &log, "").expect("a timeline");
    assert!(
        explained.ends_with(indoc! {"
            main             thread 1
            starts thread 1
            a.lock()
            b.load(Relaxed)
            has unlocked a
                             a.lock()
        "}),
        "{explained}"
    );
}

#[test]
fn what_goes_through_a_channel_is_shown() {
    let log = indoc! {"
        TRACE iter{8}: loom::rt::mpsc: mpsc::channel state=Ref<loom::rt::mpsc::State>(0) location=<unknown>
        TRACE iter{8}:thread{id=0}: loom::rt: spawn thread=Id(1)
        TRACE iter{8}:thread{id=0}: loom::rt::object: Object::branch_disable obj=Ref<loom::rt::mpsc::State>(0) action=MsgRecv disable=true
         INFO iter{8}:thread{id=1}: loom::rt::execution: ~~~~~~~~ THREAD 1 ~~~~~~~~
        TRACE iter{8}:thread{id=1}: loom::rt: branch switch=true
        TRACE iter{8}:thread{id=1}: loom::rt::object: Object::branch_action obj=Ref<loom::rt::mpsc::State>(0) action=MsgSend
        TRACE iter{8}:thread{id=1}: loom::rt: branch switch=false
        TRACE iter{8}:thread{id=1}: loom::rt: thread_done: drop locals thread=Id(1)
         INFO iter{8}:thread{id=0}: loom::rt::execution: ~~~~~~~~ THREAD 0 ~~~~~~~~
    "};
    let explained = explained("", log).expect("a timeline");
    assert!(
        explained.ends_with(indoc! {"
            main             thread 1
            starts thread 1
                             a.send()
                             ends
            a.recv()
        "}),
        "{explained}"
    );
}

#[test]
fn a_panic_of_loom_is_shown_without_those_that_follow_from_it() {
    let panic = indoc! {"
        thread 'spins' (1) panicked at /home/me/.cargo/registry/src/index/loom-0.7.3/src/rt/path.rs:175:9:
        Model exceeded maximum number of branches.

        thread 'spins' (1) panicked at /home/me/.cargo/registry/src/index/loom-0.7.3/src/rt/scheduler.rs:128:9:
        cannot access Loom execution state from outside a Loom model.
    "};
    let explained = explained(panic, "").expect("the first panic");
    assert!(explained.contains("maximum number") && !explained.contains("cannot access"));
    let own = "thread 'a' (1) panicked at src/lib.rs:1:1:\none\n\nthread 'b' (2) panicked at src/lib.rs:2:1:\ntwo\n";
    assert_eq!(super::explained(own, "", ""), None);
}
