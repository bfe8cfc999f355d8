declare module '*.css';
declare module 'virtual:inter';
