//! Whether the code of a function has a property, in its own blocks and in those of everything that it calls.
//!
//! What can't be seen can't be shown to hold: functions of others whose code is elsewhere, and what is called through a pointer.

use super::function::{IrCall, IrFunction};
use super::module::{IrModule, IrPlace};
use crate::course::EmittedProperty;

/// Why a property does not hold.
#[derive(Debug, PartialEq, Eq)]
pub struct IrFault<'t> {
    pub words: String,
    /// Where in the source.
    pub place: Option<IrPlace<'t>>,
}

/// Why a property does not hold for a function; `None` if it does.
pub fn fault<'t>(
    module: &IrModule<'t>,
    function: &IrFunction<'t>,
    property: EmittedProperty,
) -> Option<IrFault<'t>> {
    let reached = reached(module, function);
    if property == EmittedProperty::Vectorized {
        return not_vectorized(&reached);
    }
    let mut found = reached.iter().filter_map(|function| match property {
        EmittedProperty::NoBoundsCheck => panics(module, function, Panics::OfIndices),
        EmittedProperty::NoPanic => panics(module, function, Panics::All),
        EmittedProperty::NoBranch => branches(module, function),
        _ => calls(module, function, property),
    });
    found.next()
}

/// The function, and everything in the crate that it calls on its way to its end.
fn reached<'m, 't>(module: &'m IrModule<'t>, start: &'m IrFunction<'t>) -> Vec<&'m IrFunction<'t>> {
    let mut found: Vec<&IrFunction<'_>> = Vec::new();
    let mut waiting = vec![start];
    while let Some(function) = waiting.pop() {
        if found.iter().any(|known| std::ptr::eq(*known, function)) {
            continue;
        }
        found.push(function);
        for block in function.returning() {
            let called = function.calls(block);
            waiting.extend(called.filter_map(|call| module.function(call.symbol?)));
        }
    }
    found
}

/// Which panics count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Panics {
    All,
    OfIndices,
}

fn panics<'t>(
    module: &IrModule<'t>,
    function: &IrFunction<'t>,
    which: Panics,
) -> Option<IrFault<'t>> {
    let returning = function.returning();
    for block in function.reachable() {
        let mut calls = function.calls(block);
        if returning.contains(&block) {
            let unseen = |call: &IrCall<'t>| {
                let is_seen = call
                    .symbol
                    .is_some_and(|symbol| module.function(symbol).is_some());
                which == Panics::All && !is_seen && !module.never_unwinds(call)
            };
            if let Some(call) = calls.find(unseen) {
                return Some(at_call(
                    module,
                    &call,
                    "and nothing shows that this can't panic",
                ));
            }
            continue;
        }
        match calls.filter(|call| !is_harmless(call)).last() {
            Some(call) if which == Panics::All || is_of_index(&call) => {
                let what = if which == Panics::All {
                    "it can panic"
                } else {
                    "an index is checked"
                };
                let words = format!("{what}: {}", called(&call));
                let place = module.place(call.instruction);
                return Some(IrFault { words, place });
            }
            _ => {}
        }
    }
    None
}

/// Whether it's one of LLVM's own functions that doesn't end the program: a loop that never ends may call them.
fn is_harmless(call: &IrCall<'_>) -> bool {
    let symbol = call.symbol.unwrap_or_default();
    symbol.starts_with("llvm.") && !symbol.contains("trap")
}

/// Whether what is called panics because of an index or a range.
fn is_of_index(call: &IrCall<'_>) -> bool {
    let signs = [
        "panic_bounds_check",
        "core::slice::index::",
        "5slice5index",
        "slice_error_fail",
    ];
    let symbol = call.symbol.unwrap_or_default();
    signs
        .iter()
        .any(|sign| call.path.contains(sign) || symbol.contains(sign))
}

fn calls<'t>(
    module: &IrModule<'t>,
    function: &IrFunction<'t>,
    property: EmittedProperty,
) -> Option<IrFault<'t>> {
    let mut calls = function
        .returning()
        .into_iter()
        .flat_map(|block| function.calls(block));
    calls.find_map(|call| {
        let Some(symbol) = call.symbol else {
            return Some(at_call(module, &call, "which can't be followed"));
        };
        if symbol.starts_with("llvm.") {
            return None;
        }
        let words = match property {
            EmittedProperty::NoCall => "which is not inlined",
            EmittedProperty::NoAllocation if allocates(symbol) => "which allocates",
            EmittedProperty::NoAllocation
                if module.function(symbol).is_none() && is_opaque(&call) =>
            {
                "and nothing shows that this doesn't allocate"
            }
            EmittedProperty::NoDrop if drops(&call) => "which drops a value",
            _ => return None,
        };
        Some(at_call(module, &call, words))
    })
}

/// Whether a symbol is that of a function that allocates.
fn allocates(symbol: &str) -> bool {
    let of_rust = ["__rust_alloc", "__rust_realloc"];
    let of_c = ["malloc", "calloc", "realloc", "aligned_alloc"];
    of_rust.iter().any(|name| symbol.contains(name)) || of_c.contains(&symbol)
}

/// Whether it's a function of a Rust crate whose code isn't here, and that may allocate. `core` has no allocator, but what it formats may.
fn is_opaque(call: &IrCall<'_>) -> bool {
    let symbol = call.symbol.unwrap_or_default();
    let is_rust = symbol.starts_with("_R") || symbol.starts_with("_ZN");
    let has = |part: &&str| symbol.contains(part);
    let others = ["3fmt", "core..fmt", "5alloc", "alloc..", "3std", "std.."];
    let is_core = has(&"4core") && !others.iter().any(has);
    is_rust && !has(&"___rust") && !is_core
}

fn drops(call: &IrCall<'_>) -> bool {
    let symbol = call.symbol.unwrap_or_default();
    symbol.contains("drop_in_place")
        || symbol.contains("__rust_dealloc")
        || call.path.contains("core::ops::drop::Drop>::drop")
        || call.path == "core::mem::drop"
}

fn branches<'t>(module: &IrModule<'t>, function: &IrFunction<'t>) -> Option<IrFault<'t>> {
    let lines = |block| function.lines(block).iter();
    let mut lines = function.reachable().into_iter().flat_map(lines);
    let is_branch = |line: &&&str| {
        let line = line.trim_start();
        line.starts_with("br i1 ") || line.starts_with("switch ")
    };
    let branch = lines.find(is_branch)?;
    Some(IrFault {
        words: "it decides which way to go".to_owned(),
        place: module.place(branch),
    })
}

fn not_vectorized<'t>(reached: &[&IrFunction<'t>]) -> Option<IrFault<'t>> {
    let has_wide_loop = reached.iter().any(|function| {
        let mut returning = function.returning().into_iter();
        returning.any(|block| {
            let is_wide = function.lines(block).iter().any(|line| is_wide(line));
            is_wide && function.is_in_loop(block)
        })
    });
    (!has_wide_loop).then(|| IrFault {
        words: "no loop in it works on several values at once".to_owned(),
        place: None,
    })
}

/// Whether an instruction computes several values at once.
fn is_wide(line: &str) -> bool {
    let Some((_, computed)) = line.split_once(" = ") else {
        return false;
    };
    let mut words = computed.split(' ');
    let moves = [
        "load",
        "phi",
        "insertelement",
        "shufflevector",
        "bitcast",
        "extractelement",
    ];
    let is_vector = |rest: &str| rest.starts_with(|char: char| char.is_ascii_digit());
    let has_vector = computed.split('<').skip(1).any(is_vector);
    has_vector && words.next().is_some_and(|word| !moves.contains(&word))
}

fn at_call<'t>(module: &IrModule<'t>, call: &IrCall<'t>, words: &str) -> IrFault<'t> {
    IrFault {
        words: format!("it calls {}, {words}", called(call)),
        place: module.place(call.instruction),
    }
}

/// What is called, for people.
fn called(call: &IrCall<'_>) -> String {
    match (call.symbol, call.path) {
        (None, _) => "something through a pointer".to_owned(),
        (Some(symbol), "") => format!("`{symbol}`"),
        (_, path) => format!("`{path}`"),
    }
}
