; Made with `rustc --emit llvm-ir -C opt-level=1`.

define i32 @first(i32 %x, i32 %low) {
start:
  %_3 = icmp slt i32 %x, %low
  %_4 = icmp sgt i32 %x, 100
  %_5 = mul i32 %x, 5
  %_6 = select i1 %_4, i32 100, i32 %_5
  %_0 = select i1 %_3, i32 %low, i32 %_6
  ret i32 %_0
}
