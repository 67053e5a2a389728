use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use traces1::Context;

const HEADER: &str = "00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01";
const CONTEXT: Context = Context {
    trace: 0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c,
    span: 0x00f0_67aa_0ba9_02b7,
    parent: None,
    flags: 1,
};

#[test]
fn a_header_is_read() {
    assert_eq!(Context::parse(HEADER), Some(CONTEXT));
}

#[test]
fn flags_are_passed_on() {
    for flags in [0, 2, 0xFF] {
        let sent = Context { flags, ..CONTEXT };
        let header = HEADER.replace("-01", &format!("-{flags:02x}"));
        assert_eq!(Context::parse(&header), Some(sent));
        assert_eq!(sent.child(|| 77).flags, flags, "the child of {header}");
        assert_eq!(sent.header(), header);
    }
}

#[test]
fn a_header_is_written_with_all_zeros() {
    assert_eq!(CONTEXT.header(), HEADER);
    let small = Context {
        trace: 5,
        span: 7,
        parent: Some(9),
        flags: 0,
    };
    let header = "00-00000000000000000000000000000005-0000000000000007-00";
    assert_eq!(small.header(), header);
}

#[test]
fn a_child_belongs_to_the_same_trace() {
    let child = CONTEXT.child(|| 77);
    assert_eq!(child.trace, CONTEXT.trace);
    assert_eq!(child.span, 77, "it has a span of its own");
    assert_eq!(child.parent, Some(CONTEXT.span));
}

#[test]
fn other_forms_are_refused() {
    let bad = [
        HEADER.replacen("00", "ff", 1),
        HEADER.replacen("00", "01", 1),
        HEADER.replace("0af7", "0AF7"),
        HEADER.replace("0af7", "af7"),
        HEADER.replace("0af7", "+af7"),
        HEADER.replace("00f067", "f067"),
        HEADER.replace("-01", "-1"),
        HEADER.replace("-01", "-0_"),
        format!("{HEADER}-00"),
        HEADER.replace("-01", ""),
        String::new(),
    ];
    for header in bad {
        assert_eq!(Context::parse(&header), None, "{header:?}");
    }
}

#[test]
fn zeros_are_not_numbers_of_a_trace() {
    for (numbers, zeros) in [
        ("0af7651916cd43dd8448eb211c80319c", "0".repeat(32)),
        ("00f067aa0ba902b7", "0".repeat(16)),
    ] {
        let header = HEADER.replace(numbers, &zeros);
        assert_eq!(Context::parse(&header), None, "{header:?}");
    }
}

#[test]
fn two_programs_write_one_trace() {
    let (mut archive, mut archive_log) = start(env!("CARGO_BIN_EXE_song_archive"), "");
    let port = archive_log.line();
    let (mut desk, mut desk_log) = start(env!("CARGO_BIN_EXE_song_desk"), &port);
    let mut request = desk.stdin.take().unwrap();
    request.write_all(HEADER.as_bytes()).unwrap();
    drop(request);
    let (first, second) = (desk_log.line(), archive_log.line());
    assert!(desk.wait().unwrap().success(), "the desk failed");
    assert!(archive.wait().unwrap().success(), "the archive failed");
    let spans = [desk.id() << 8 | 1, archive.id() << 8 | 2].map(u64::from);
    let desk = Context {
        span: spans[0],
        parent: Some(CONTEXT.span),
        ..CONTEXT
    };
    let archive = Context {
        span: spans[1],
        parent: Some(spans[0]),
        ..CONTEXT
    };
    assert_eq!(first, format!("{desk:?}"));
    assert_eq!(second, format!("{:?}", Some(archive)));
}

/// The lines that a program writes.
struct Log(BufReader<ChildStdout>);

impl Log {
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line.trim_end().to_string()
    }
}

fn start(program: &str, argument: &str) -> (Child, Log) {
    let mut command = Command::new(program);
    command
        .arg(argument)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let log = Log(BufReader::new(child.stdout.take().unwrap()));
    (child, log)
}
