//! What is read in LLVM's text.

use indoc::indoc;

use super::module::IrModule;
use super::property::fault;
use crate::course::EmittedProperty;

/// Functions that check an index, that call a quoted name, and that drop something only when they unwind.
const TEXT: &str = indoc! {r#"
    source_filename = "tide"

    @tide_sum = unnamed_addr alias i32 (ptr), ptr @_ZN4tide2at17h0E

    ; tide::at
    ; Function Attrs: nonlazybind uwtable
    define noundef i32 @_ZN4tide2at17h0E(ptr noundef %xs, i64 noundef range(i64 0, 9) %n) unnamed_addr #0 !dbg !6 {
    start:
      %_4 = icmp ult i64 %n, 3, !dbg !9
      br i1 %_4, label %bb1, label %panic, !dbg !9

    panic:                                            ; preds = %start
    ; call core::panicking::panic_bounds_check
      tail call void @_ZN4core9panicking18panic_bounds_check17h1E(i64 %n, i64 3, ptr @alloc_1) #4, !dbg !9
      unreachable, !dbg !9

    bb1:                                              ; preds = %start
      ret i32 7, !dbg !12
    }

    ; tide::Stack<T>::push
    define void @"_ZN4tide14Stack$LT$T$GT$4push17h2E"(ptr %0) unnamed_addr #0 personality ptr @rust_eh_personality {
    "start.i":
    ; invoke tide::guarded
      invoke void @"_ZN4tide7guarded17h3E"(ptr %0)
              to label %"bb1.i" unwind label %cleanup

    cleanup:
      %1 = landingpad { ptr, i32 }
              cleanup
    ; call core::ptr::drop_in_place<tide::Stack>
      call void @"_ZN4core3ptr13drop_in_place17h4E"(ptr %0) #5
      resume { ptr, i32 } %1

    "bb1.i":
      call void asm sideeffect "nop", "~{memory}"()
      ret void
    }

    ; tide::sums
    define void @_ZN4tide4sums17h5E(ptr %f) {
      br label %vector.body
    vector.body:
      %wide = load <4 x i32>, ptr %f, align 4
      %sum = add <4 x i32> %wide, splat (i32 1)
      br i1 true, label %vector.body, label %done
    done:
      %2 = tail call i32 %f(ptr @_ZN4tide2at17h0E)
      ret void
    }

    ; Function Attrs: nounwind
    declare void @"_ZN4tide7guarded17h3E"(ptr) unnamed_addr #2

    attributes #0 = { nonlazybind uwtable }
    attributes #2 = { nounwind nonlazybind uwtable }

    !6 = distinct !DISubprogram(name: "at", scope: !7, file: !8, line: 3)
    !8 = !DIFile(filename: "exercises/01/tide/src/lib.rs", directory: "/staging")
    !9 = !DILocation(line: 29, column: 9, scope: !10, inlinedAt: !11)
    !10 = distinct !DISubprogram(name: "index", scope: !7, file: !13)
    !11 = distinct !DILocation(line: 4, column: 5, scope: !14)
    !12 = !DILocation(line: 5, column: 2, scope: !6)
    !14 = distinct !DILexicalBlock(scope: !6, file: !8, line: 3, column: 1)
"#};

/// What is wrong with a function, as `line: words`.
fn wrong(path: &str, property: EmittedProperty) -> Option<String> {
    let module = IrModule::read(TEXT);
    let functions = module.functions_at(path);
    let [function] = functions[..] else {
        panic!("{functions:?}");
    };
    fault(&module, function, property).map(|fault| match fault.place {
        Some(place) => format!("{}:{}: {}", place.file, place.line, fault.words),
        None => fault.words,
    })
}

#[test]
fn a_fault_is_in_the_line_that_was_written_not_in_what_was_inlined_there() {
    assert_eq!(
        wrong("tide::at", EmittedProperty::NoBoundsCheck).as_deref(),
        Some(
            "exercises/01/tide/src/lib.rs:4: an index is checked: `core::panicking::panic_bounds_check`"
        )
    );
    // What leads to a panic isn't a call.
    assert_eq!(wrong("tide::at", EmittedProperty::NoCall), None);
    assert!(wrong("tide::at", EmittedProperty::NoBranch).is_some());
}

#[test]
fn unwinding_and_assembly_do_not_count() {
    let stack = "tide::Stack<T>::push";
    assert_eq!(wrong(stack, EmittedProperty::NoDrop), None);
    assert_eq!(
        wrong(stack, EmittedProperty::NoPanic),
        None,
        "it's nounwind"
    );
    let call = wrong(stack, EmittedProperty::NoCall).expect("a call");
    assert_eq!(call, "it calls `tide::guarded`, which is not inlined");
}

#[test]
fn a_pointer_can_not_be_followed_and_a_loop_over_vectors_is_found() {
    let call = wrong("tide::sums", EmittedProperty::NoAllocation).expect("a call");
    assert!(call.contains("something through a pointer"), "{call}");
    assert_eq!(wrong("tide::sums", EmittedProperty::Vectorized), None);
    assert!(wrong("tide::at", EmittedProperty::Vectorized).is_some());
}

#[test]
fn another_symbol_of_a_function_leads_to_it() {
    let module = IrModule::read(TEXT);
    let function = module.function("tide_sum").expect("the function");
    assert_eq!(function.path, "tide::at");
}
