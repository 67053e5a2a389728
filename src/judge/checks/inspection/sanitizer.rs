//! How programs are built and started for the compiler's sanitizers, and what their messages mean.

use std::path::Path;

use syn::Lit;

use super::{BOOTSTRAP, Inspector, ReportLine, Request, with_lines};
use crate::course::Sanitizer;
use crate::judge::rustc::Invocation;
use crate::judge::toolchain::{Tool, Toolchain};
use crate::process::Program;

/// The stack of a thread, in bytes. Variables are further apart under a sanitizer, so what a function needs grows several times.
const STACK: &str = "16777216";

pub(super) fn inspector(sanitizer: Sanitizer) -> Inspector {
    let tool = Tool::Sanitizer(sanitizer);
    match sanitizer {
        Sanitizer::Address => Inspector {
            tool,
            name: "sanitize/address",
            folder: "2",
            slowdown: 5,
            build: for_addresses,
            start,
            read: read_addresses,
        },
        Sanitizer::Thread => Inspector {
            tool,
            name: "sanitize/thread",
            folder: "3",
            slowdown: 15,
            build: for_threads,
            start,
            read: read_threads,
        },
    }
}

fn for_addresses(invocation: Invocation, toolchain: &Toolchain) -> Invocation {
    instrumented(invocation, toolchain)
        .with_arg("-Cprefer-dynamic=no")
        .with_arg("-Zsanitizer=address")
}

/// The standard library isn't instrumented, so what it does would look like races. It's loaded as a library, and what comes from there is left out.
fn for_threads(invocation: Invocation, toolchain: &Toolchain) -> Invocation {
    let dir = toolchain.shared_std.as_deref().unwrap_or(Path::new(""));
    instrumented(invocation, toolchain)
        .with_arg("-Cprefer-dynamic=yes")
        .with_arg(&format!("-Clink-arg=-Wl,-rpath,{}", dir.display()))
        .with_arg("-Zsanitizer=thread")
        .with_arg("-Cunsafe-allow-abi-mismatch=sanitizer")
}

fn instrumented(invocation: Invocation, toolchain: &Toolchain) -> Invocation {
    with_lines(invocation, toolchain).with_variable(BOOTSTRAP, "1")
}

fn start(program: Program, _runtime: &Path, request: Request) -> Program {
    let (status, leaks) = (request.status, u8::from(request.leaks));
    let options = format!(
        "exitcode={status}:detect_leaks={leaks}:detect_stack_use_after_return=1:halt_on_error=1:abort_on_error=0:symbolize=1:allow_addr2line=1:\
         color=never:fast_unwind_on_malloc=0:ignore_noninstrumented_modules=1:quarantine_size_mb=16"
    );
    let names = ["ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"];
    names
        .iter()
        .fold(program, |program, name| program.env(name, &options))
        .env("RUST_MIN_STACK", STACK)
}

/// Whether a token names a function of a sanitizer, or one by which a program tells it what to leave out.
pub(super) fn is_of_a_sanitizer(token: &str) -> bool {
    let written = match syn::parse_str(token) {
        Ok(Lit::Str(text)) => text.value(),
        _ => token.to_owned(),
    };
    ["__asan_", "__lsan_", "__tsan_", "__sanitizer_"]
        .iter()
        .any(|start| written.contains(start))
}

/// `==4711==ERROR: AddressSanitizer: heap-use-after-free on address 0x…`, in plain words.
fn read_addresses(line: &str) -> Option<ReportLine> {
    if let Some((_, said)) = line.split_once("==ERROR: AddressSanitizer: ") {
        return Some(ReportLine::Fault(address_fault(said)));
    }
    if line.contains("==ERROR: LeakSanitizer: detected memory leaks") {
        return Some(ReportLine::Fault("leaks memory".to_owned()));
    }
    let text = line.trim();
    let part = |words: String| Some(ReportLine::Part(words));
    if let Some((bytes, _)) = text
        .strip_prefix("Direct leak of ")
        .and_then(|rest| rest.split_once(" byte(s)"))
    {
        return part(format!("{bytes} bytes that are never freed, allocated"));
    }
    if text.starts_with("freed by thread") {
        return part("freed before".to_owned());
    }
    if text.starts_with("previously allocated by thread") || text.starts_with("allocated by thread")
    {
        return part("allocated".to_owned());
    }
    None
}

/// What a program did, by the word that the sanitizer has for it.
fn address_fault(said: &str) -> String {
    let word = said.split(' ').next().unwrap_or(said);
    let words = match word {
        "heap-use-after-free" => "uses memory that was freed before",
        "heap-buffer-overflow" => "goes beyond what it allocated",
        "stack-buffer-overflow" | "stack-buffer-underflow" => "goes beyond a variable on the stack",
        "dynamic-stack-buffer-overflow" => "goes beyond a variable on the stack",
        "global-buffer-overflow" => "goes beyond a static variable",
        "stack-use-after-return" => "uses a variable of a function that has returned",
        "stack-use-after-scope" => "uses a variable whose scope has ended",
        "attempting" if said.starts_with("attempting double-free") => "frees memory twice",
        "attempting" => "frees memory that isn't allocated",
        "alloc-dealloc-mismatch" => "frees memory in another way than it was allocated",
        "new-delete-type-mismatch" => "frees memory with another layout than it was allocated with",
        "memcpy-param-overlap:" => "copies memory onto itself: source and destination overlap",
        "SEGV" => "uses an address where there is no memory",
        "stack-overflow" => "uses up the stack",
        other => return format!("does what AddressSanitizer calls {other}"),
    };
    words.to_owned()
}

/// `WARNING: ThreadSanitizer: data race (pid=4711)`, in plain words.
fn read_threads(line: &str) -> Option<ReportLine> {
    if let Some((_, said)) = line.split_once("WARNING: ThreadSanitizer: ") {
        let said = said.split(" (pid=").next().unwrap_or(said);
        let words = match said {
            "data race" => {
                "has a data race: two threads use the same memory, and nothing puts them in order"
                    .to_owned()
            }
            other => format!("does what ThreadSanitizer calls {other}"),
        };
        return Some(ReportLine::Fault(words));
    }
    let text = line.trim();
    let access = text
        .strip_prefix("Previous ")
        .unwrap_or(text)
        .to_lowercase();
    if (access.starts_with("read of size")
        || access.starts_with("write of size")
        || access.starts_with("atomic "))
        && text.ends_with(':')
    {
        let kind = access.split(" at 0x").next().unwrap_or(&access);
        let who = if text.starts_with("Previous ") {
            "before, another thread"
        } else {
            "one thread"
        };
        return Some(ReportLine::Part(format!("{who}: {kind} bytes")));
    }
    if text.starts_with("Location is heap block") {
        return Some(ReportLine::Part("the memory was allocated".to_owned()));
    }
    text.starts_with("Thread T")
        .then(|| ReportLine::Part("one of the threads was started".to_owned()))
}
