; Made with `rustc --emit llvm-ir -C opt-level=1`.

define i32 @second(i32 %0) {
start:
  %_1 = icmp ugt i32 %0, 9
  br i1 %_1, label %bb2, label %bb4

bb2:                                              ; preds = %start, %bb2
  %n = phi i32 [ %1, %bb2 ], [ %0, %start ]
  %count = phi i32 [ %_5, %bb2 ], [ 0, %start ]
  %_3 = udiv i32 %n, 10
  %_4 = and i32 %n, 7
  %1 = xor i32 %_3, %_4
  %_5 = add i32 %count, 1
  %_2 = icmp ugt i32 %1, 9
  br i1 %_2, label %bb2, label %bb4

bb4:                                              ; preds = %bb2, %start
  %_0 = phi i32 [ 0, %start ], [ %_5, %bb2 ]
  ret i32 %_0
}
