// Een programma dat niets doet: de maat voor de koude start.
return 0;
